// Words of a text as numbers: cut and folded by the shipped table, hashed, with their places.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace sourcier {

using u8 = std::uint8_t;
using u16 = std::uint16_t;
using u32 = std::uint32_t;
using u64 = std::uint64_t;
using i64 = std::int64_t;

// How characters are cut and folded: a view of folding.bin, whose layout scripts/make_folding.py describes.
class Folding {
  public:
    static constexpr u32 transparent = 0x1FFFFF, itself = 0x1FFFFE, expands = 0x40000000, alone = 0x80000000;
    static constexpr u32 value = 0x1FFFFF;

    explicit Folding(std::string_view file) {
        if (file.size() < 12 || file.substr(0, 4) != "SFT1") throw std::invalid_argument("folding.bin is damaged");
        const u32 tables = number(file, 4), pool = number(file, 8);
        const std::size_t at = 12 + 2 * blocks, end = at + 4 * (std::size_t{256} * tables + pool);
        if (file.size() != end) throw std::invalid_argument("folding.bin is damaged");
        block_.resize(blocks);
        std::memcpy(block_.data(), file.data() + 12, 2 * blocks);
        entries_.resize(std::size_t{256} * tables);
        std::memcpy(entries_.data(), file.data() + at, 4 * entries_.size());
        pool_.resize(pool);
        std::memcpy(pool_.data(), file.data() + at + 4 * entries_.size(), 4 * pool_.size());
        for (u32 code = 0; code < first_.size(); ++code) {
            const u32 entry = entries_[256u * block_[0] + code];
            first_[code] = entry == itself ? code : entry;
        }
    }

    u32 operator[](u32 code) const {
        if (code < first_.size()) return first_[code];
        return code < 0x110000 ? entries_[256u * block_[code >> 8] + (code & 255)] : 0;
    }

    // The length of an expansion, then its characters.
    const u32* expansion(u32 entry) const { return &pool_[entry & value]; }

  private:
    static constexpr std::size_t blocks = 0x110000 / 256;

    static u32 number(std::string_view file, std::size_t at) {
        u32 found;
        std::memcpy(&found, file.data() + at, 4);
        return found;
    }

    // The first block once more: nearly all of French and English lies in it.
    std::array<u32, 256> first_;
    std::vector<u16> block_;
    std::vector<u32> entries_, pool_;
};

// A 64-bit hash of one word: of the UTF-8 of its folded characters, eight bytes at a time, the last ones filled up with zeros.
class WordHash {
  public:
    static constexpr u64 first = 0x9E3779B97F4A7C15u;

    // The hash with eight bytes more.
    static u64 next(u64 hash, u64 bytes) {
        hash = (hash ^ bytes) * 0xD6E8FEB86659FD93u;
        return hash ^ hash >> 32;
    }

    void feed(const Folding& folding, u32 code, u32 entry) {
        if (entry < Folding::itself) return step(entry);
        if (entry & Folding::expands) {
            const u32* found = folding.expansion(entry);
            for (u32 i = 1; i <= found[0]; ++i) step(found[i]);
            return;
        }
        const u32 folded = entry & Folding::value;
        if (folded != Folding::transparent) step(folded == Folding::itself ? code : folded);
    }

    u64 done() const { return filled_ > 0 ? next(state_, bytes_) : state_; }

  private:
    void step(u32 folded) {
        if (folded < 0x80) return byte(folded);
        const u32 more = folded < 0x800 ? 1 : folded < 0x10000 ? 2 : 3;
        byte((0xF00u >> more & 0xFF) | folded >> 6 * more);
        for (u32 k = more; k-- > 0;) byte(0x80 | (folded >> 6 * k & 0x3F));
    }

    void byte(u64 one) {
        bytes_ |= one << filled_;
        filled_ += 8;
        if (filled_ == 64) state_ = next(state_, bytes_), bytes_ = 0, filled_ = 0;
    }

    u64 state_ = first, bytes_ = 0;
    u32 filled_ = 0;
};

// The characters of one of Python's three string forms.
template <typename Unit>
struct Fixed {
    const Unit* units;
    std::size_t size;
};

// Reads UTF-8 that this core has written itself, forwards and backwards.
struct Utf8 {
    const char* units;
    std::size_t size;

    u32 next(std::size_t& at) const {
        const u8 first = static_cast<u8>(units[at++]);
        if (first < 0x80) return first;
        const int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        u32 code = first & (0x3F >> more);
        for (int i = 0; i < more && at < size; ++i) code = code << 6 | (static_cast<u8>(units[at++]) & 0x3F);
        return code;
    }

    // Eight bytes from one place on, the first one lowest; zeros beyond the end.
    u64 eight(std::size_t at) const {
        u64 bytes = 0;
        if (at + 8 <= size) {
            std::memcpy(&bytes, units + at, 8);
        } else if (at < size) {
            std::memcpy(&bytes, units + at, size - at);
        }
        return bytes;
    }

    u32 previous(std::size_t& at) const {
        do --at;
        while (at > 0 && (static_cast<u8>(units[at]) & 0xC0) == 0x80);
        std::size_t from = at;
        return next(from);
    }
};

inline u32 utf8_length(u32 code) { return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4; }

// A text in UTF-8.
struct Bytes {
    std::unique_ptr<char[]> data;
    std::size_t size = 0;

    std::string_view view() const { return {data.get(), size}; }
    Utf8 text() const { return {data.get(), size}; }
};

template <typename Unit>
Bytes to_utf8(const Fixed<Unit>& text) {
    constexpr std::size_t most = sizeof(Unit) == 1 ? 2 : sizeof(Unit) == 2 ? 3 : 4;
    constexpr u8 leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    Bytes bytes{std::make_unique_for_overwrite<char[]>(most * text.size + 8), 0};
    char* to = bytes.data.get();
    for (std::size_t i = 0; i < text.size;) {
        if constexpr (sizeof(Unit) == 1) {
            // Eight at once while none has an accent.
            u64 eight;
            if (i + 8 <= text.size && (std::memcpy(&eight, text.units + i, 8), (eight & 0x8080808080808080u) == 0)) {
                std::memcpy(to, &eight, 8);
                to += 8, i += 8;
                continue;
            }
        }
        if constexpr (sizeof(Unit) == 2) {
            // Four at once.
            u64 four;
            if (i + 4 <= text.size && (std::memcpy(&four, text.units + i, 8), (four & 0xFF80FF80FF80FF80u) == 0)) {
                four = (four | four >> 8) & 0x0000FFFF0000FFFFu;
                const u32 packed = static_cast<u32>(four | four >> 16);
                std::memcpy(to, &packed, 4);
                to += 4, i += 4;
                continue;
            }
        }
        const u32 code = text.units[i++], length = utf8_length(code);
        if (length == 1) {
            *to++ = static_cast<char>(code);
            continue;
        }
        *to++ = static_cast<char>(leads[length] | code >> 6 * (length - 1));
        for (u32 k = length - 1; k-- > 0;) *to++ = static_cast<char>(0x80 | (code >> 6 * k & 0x3F));
    }
    bytes.size = static_cast<std::size_t>(to - bytes.data.get());
    return bytes;
}

// The words of one text. Places are counted in characters (`starts`, `ends`) and in bytes of its UTF-8 (`bytes`).
struct Words {
    struct Mark {
        u32 code, word, place;  // word: the first one that begins after it
    };

    std::vector<u64> hashes;
    std::vector<u32> starts, ends, bytes;
    std::vector<Mark> marks;

    u32 size() const { return static_cast<u32>(hashes.size()); }
    void resize(std::size_t size) { hashes.resize(size), starts.resize(size), ends.resize(size), bytes.resize(size); }
};

// Quotation marks, line ends and curly brackets, which is all that labels need of what stands between words.
inline bool is_mark(u32 code) {
    switch (code) {
        case '\n': case '"': case '{': case '}': case 0xAB: case 0xBB: case 0x201C: case 0x201D: case 0x201E:
        case 0x2039: case 0x203A: case 0x300C: case 0x300D:
            return true;
        default:
            return false;
    }
}

// A word where it stands: its hash, its bytes, and how many of these are not the first one of a character.
struct Piece {
    u64 hash;
    u32 first, last, hidden;
};

// Which of eight bytes are letters and digits of ASCII: the high bit of each.
inline u64 plain(u64 bytes) {
    constexpr u64 each = 0x0101010101010101u;
    const u64 low = bytes & 0x7F * each, small = low | 0x20 * each;
    const u64 letters = (small + (0x80 - 'a') * each) & ~(small + (0x7F - 'z') * each);
    const u64 digits = (low + (0x80 - '0') * each) & ~(low + (0x7F - '9') * each);
    return (letters | digits) & ~bytes & 0x80 * each;
}

// How many bytes from the first on are plain, of eight that `plain` was asked about.
inline u32 first_plain(u64 marked) { return static_cast<u32>(std::countr_one(marked >> 7 | ~u64{0x0101010101010101})) / 8; }

// How many bytes to the last one are plain.
inline u32 last_plain(u64 marked) { return static_cast<u32>(std::countl_one(marked | 0x7F7F7F7F7F7F7F7Fu)) / 8; }

// Folding leaves the digits of ASCII alone and makes its letters small. The first `size` of eight bytes, which are plain.
inline u64 small(u64 bytes, u32 size) { return (bytes | 0x2020202020202020u) & (~u64{0} >> (64 - 8 * size)); }

// The hash of a plain word.
inline u64 plain_hash(const Utf8& text, u32 first, u32 last) {
    u64 hash = WordHash::first;
    for (; first < last; first += 8) hash = WordHash::next(hash, small(text.eight(first), std::min(last - first, 8u)));
    return hash;
}

// Cut the word that begins at byte `at`, which has one.
[[gnu::noinline]] inline Piece word_at(const Folding& folding, const Utf8& text, u32 at) {
    WordHash hash;
    u32 last = at, characters = 0;
    bool alone = false;
    while (last < text.size) {
        std::size_t next = last;
        const u32 code = text.next(next), entry = folding[code];
        if (entry == 0) break;
        if (entry != Folding::transparent && (alone || (entry & Folding::alone))) {
            if (last > at) break;
            alone = true;
        }
        hash.feed(folding, code, entry);
        ++characters;
        last = static_cast<u32>(next);
    }
    return {hash.done(), at, last, last - at - characters};
}

// Cut the first word from byte `at` on; false where there is none. `skip` is called with the code and the byte of each
// character before it, spaces left out.
template <typename Skip>
[[gnu::always_inline]] inline bool word_after(const Folding& folding, const Utf8& text, u32 at, Piece& piece, Skip&& skip) {
    for (;;) {
        u64 bytes = text.eight(at);
        if ((bytes & 0xFF) == ' ') bytes = text.eight(++at);
        // Nearly all words of many languages are plain, and most are short.
        u32 more = first_plain(plain(bytes));
        if (more - 1 < 7 && (bytes >> 8 * more & 0x80) == 0) {
            piece = {WordHash::next(WordHash::first, small(bytes, more)), at, at + more, 0};
            return true;
        }
        if (more == 8) {
            u32 last = at;
            do last += more; while ((more = first_plain(plain(bytes = text.eight(last)))) == 8);
            last += more;
            if ((bytes >> 8 * more & 0x80) == 0) {
                piece = {plain_hash(text, at, last), at, last, 0};
                return true;
            }
        }
        if (at >= text.size) return false;
        std::size_t next = at;
        const u32 code = text.next(next), entry = folding[code];
        if (entry != 0 && entry != Folding::transparent) {
            piece = word_at(folding, text, at);
            return true;
        }
        skip(code, at);
        at = static_cast<u32>(next);
    }
}

// Cut the last word that ends at byte `at` or before; false where there is none.
inline bool word_before(const Folding& folding, const Utf8& text, u32 at, Piece& piece) {
    if (at > 0 && text.units[at - 1] == ' ') --at;
    u32 first = at;
    for (u32 more = 8; more == 8 && first > 0; first -= more) {
        // At the beginning of the text the bytes beyond it are no letters.
        more = last_plain(plain(first >= 8 ? text.eight(first - 8) : text.eight(0) << 8 * (8 - first)));
    }
    if (first < at && (first == 0 || static_cast<u8>(text.units[first - 1]) < 0x80)) {
        piece = {plain_hash(text, first, at), first, at, 0};
        return true;
    }
    std::size_t next = at, last = at;
    bool found = false;
    while (next > 0) {
        const u32 before = text.previous(next), kind = folding[before];
        if (kind == 0) {
            if (found) break;
            last = next;
        } else if (kind != Folding::transparent) {
            if (found && (kind & Folding::alone)) break;
            found = true, first = static_cast<u32>(next);
            if (kind & Folding::alone) break;
        }
    }
    if (!found) return false;
    piece = word_at(folding, {text.units, last}, first);
    return true;
}

inline void cut(const Folding& folding, const Utf8& text, Words& words) {
    words.marks.clear();
    u32 size = 0, hidden = 0, paired = ~u32{0};
    // An apostrophe between words is none; two are a double mark; others open a quotation before a word, and else close one.
    const auto single = [&](u32 code, u32 at) {
        Words::Mark mark{0x2019, size, at - hidden};
        std::size_t next = at + utf8_length(code);
        if (next < text.size) {
            const u32 other = text.next(next), entry = folding[other];
            if (code == '\'' && other == '\'') {
                mark.code = '"', paired = at + 1;
            } else if (entry != 0 && entry != Folding::transparent) {
                if (size > 0 && words.ends[size - 1] == mark.place) return;
                mark.code = 0x2018;
            }
        }
        words.marks.push_back(mark);
    };
    const auto skip = [&](u32 code, u32 at) {
        if (is_mark(code)) {
            words.marks.push_back({code, size, at - hidden});
        } else if (at != paired && (code == '\'' || code == 0x2018 || code == 0x2019)) {
            single(code, at);
        }
        hidden += utf8_length(code) - 1;
    };
    words.resize(std::max<std::size_t>(words.hashes.size(), 256));
    for (Piece piece{}; word_after(folding, text, piece.last, piece, skip); ++size) {
        if (size == words.hashes.size()) words.resize(2 * std::size_t{size});
        words.hashes[size] = piece.hash, words.bytes[size] = piece.first;
        words.starts[size] = piece.first - hidden;
        hidden += piece.hidden;
        words.ends[size] = piece.last - hidden;
    }
    words.resize(size);
}

}  // namespace sourcier

// Words of a text as numbers: cut and folded by the shipped table, hashed, with their places.
#pragma once

#include <algorithm>
#include <array>
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

// A 64-bit hash of the folded characters of one word.
class WordHash {
  public:
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

    void step(u32 folded) { state_ = (state_ ^ folded) * 0xD6E8FEB86659FD93u; }

    u64 done() const { return state_ ^ state_ >> 32; }

  private:
    u64 state_ = 0x9E3779B97F4A7C15u;
};

// Reads characters of Python's three string forms.
template <typename Unit>
struct Fixed {
    const Unit* units;
    std::size_t size;

    u32 next(std::size_t& at) const { return units[at++]; }
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
    std::size_t size;

    std::string_view view() const { return {data.get(), size}; }
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

template <typename Reader>
void cut(const Folding& folding, const Reader& text, Words& words) {
    words.hashes.clear(), words.starts.clear(), words.ends.clear(), words.bytes.clear();
    words.marks.clear();
    u32 byte = 0, place = 0;
    std::size_t at = 0;
    u32 code = 0, entry = 0;
    const auto read = [&] {
        if (at >= text.size) return false;
        code = text.next(at), entry = folding[code];
        return true;
    };
    const auto pass = [&] { ++place, byte += utf8_length(code); };
    // An apostrophe between words is none; two are a double mark; others open a quotation before a word, and else close one.
    const auto single = [&] {
        const u32 first = code;
        Words::Mark mark{0x2019, words.size(), place};
        const bool within = !words.ends.empty() && words.ends.back() == place;
        pass();
        bool more = read();
        if (more && first == '\'' && code == '\'') {
            mark.code = '"';
            pass(), more = read();
        } else if (more && entry != 0 && entry != Folding::transparent) {
            if (within) return more;
            mark.code = 0x2018;
        }
        words.marks.push_back(mark);
        return more;
    };
    for (bool more = read(); more;) {
        if (entry == 0 || entry == Folding::transparent) {
            if (entry == 0 && code != ' ') {
                if (code == '\'' || code == 0x2018 || code == 0x2019) {
                    more = single();
                    continue;
                }
                if (is_mark(code)) words.marks.push_back({code, words.size(), place});
            }
            pass(), more = read();
            continue;
        }
        words.starts.push_back(place), words.bytes.push_back(byte);
        const bool alone = entry & Folding::alone;
        WordHash hash;
        do {
            hash.feed(folding, code, entry);
            pass(), more = read();
            // Nearly all characters of nearly all words.
            while (more && entry - 1 < Folding::itself - 1 && !alone) {
                hash.step(entry);
                pass(), more = read();
            }
        } while (more && entry != 0 && (entry == Folding::transparent || !(alone || (entry & Folding::alone))));
        words.hashes.push_back(hash.done()), words.ends.push_back(place);
    }
}

}  // namespace sourcier

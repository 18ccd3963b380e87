// Equal words grown over small edits: from one shared run to the longest passage around it.
#pragma once

#include <limits>
#include <optional>

#include "grams.hpp"

namespace sourcier {

// The words of an earlier text around one place, cut only as far as they are asked for. Word 0 begins at that place.
class Window {
  public:
    // Bytes of a word.
    struct Place {
        u32 first, last;
    };

    void open(const Folding& folding, Utf8 text, u32 place) {
        folding_ = &folding, text_ = text, next_ = previous_ = place;
        after_.clear(), before_.clear();
    }

    // The hashes of the words from the place on, up to word `number` and perhaps further, where the text has so many.
    std::span<const u64> after(u32 number) {
        for (Piece piece; after_.hashes.size() <= number && next_ < text_.size;) {
            const bool found = word_after(*folding_, text_, next_, piece, [](u32, u32) {});
            next_ = found ? piece.last : static_cast<u32>(text_.size);
            if (found) after_.add(piece);
        }
        return after_.hashes;
    }

    // The same before the place, the nearest first.
    std::span<const u64> before(u32 number) {
        for (Piece piece; before_.hashes.size() <= number && previous_ > 0;) {
            const bool found = word_before(*folding_, text_, previous_, piece);
            previous_ = found ? piece.first : 0;
            if (found) before_.add(piece);
        }
        return before_.hashes;
    }

    // Where word `number` after the place stands, or before it where that is negative. It must have been cut.
    Place operator[](i64 number) const {
        return number >= 0 ? after_.places[static_cast<u32>(number)] : before_.places[static_cast<u32>(-number - 1)];
    }

  private:
    struct Side {
        std::vector<u64> hashes;
        std::vector<Place> places;

        void clear() { hashes.clear(), places.clear(); }
        void add(const Piece& piece) { hashes.push_back(piece.hash), places.push_back({piece.first, piece.last}); }
    };

    const Folding* folding_ = nullptr;
    Utf8 text_{};
    u32 next_ = 0, previous_ = 0;
    Side after_, before_;
};

// Compares words of a text, from one run on, with those of a window, or from that run back where `way` is -1.
template <int way>
class Facing {
  public:
    Facing(Window& window, std::span<const u64> text, u32 run)
        : window_(window), target_(text.data() + run), size_(way > 0 ? std::ssize(text) - run : run) {}

    // Whether word `x` of the text and word `y` of the window are equal; false beyond either end.
    [[gnu::always_inline]] bool operator()(i64 x, i64 y) {
        if (x >= size_ || (static_cast<u64>(y) >= source_.size() && !reaches(y))) return false;
        return target_[way > 0 ? x : -1 - x] == source_[static_cast<std::size_t>(y)];
    }

  private:
    [[gnu::noinline]] bool reaches(i64 y) {
        if (y < 0) return false;
        source_ = way > 0 ? window_.after(static_cast<u32>(y)) : window_.before(static_cast<u32>(y));
        return y < std::ssize(source_);
    }

    Window& window_;
    const u64* target_;
    i64 size_;
    std::span<const u64> source_;
};

// `length` equal words, from word `target` of the new text and word `source` of the window.
struct Block {
    i64 target, source, length;
};

// How far a passage reaches beyond its edits, after Zhang, Schwartz, Wagner and Miller (2000), "A greedy algorithm for aligning
// DNA sequences": the furthest point on each diagonal for each number of edits. An equal word scores 1, a replaced one -1, an
// added or dropped one -1.5; the search ends where no path is within `drop` of the best.
class Extender {
  public:
    // Scores are doubled. What agrees by chance is given up after two replaced words; a passage is followed over eight, once so
    // many words are equal.
    static constexpr i64 edit = 4, chance_drop = 5, drop = 16, promising = 14;
    // Edits in one direction; a passage with more is two.
    static constexpr i64 most_edits = 2000;

    // Comparisons of a search that finds no equal word beyond an end.
    static constexpr u64 end_comparisons = 14;

    // Whether a search that nothing promises would find no equal word beyond the first `x`, which are equal: none of the next
    // four is among the next four of the other text, and three edits are too many.
    template <typename Same>
    static bool is_end(Same&& same, i64 x) {
        for (i64 i = 0; i < 4; ++i) {
            for (i64 j = 0; j < 4; ++j) {
                if (same(x + i, x + j)) return false;
            }
        }
        return true;
    }

    // The equal blocks from (0, 0) on, as places relative to it; `same(x, y)` tells whether two words are equal, and false
    // beyond either end. `before` is the score that the passage has already; `work` counts the comparisons.
    template <typename Same>
    const std::vector<Block>& run(Same&& same, i64 before, u64& work) {
        rows_.clear(), blocks_.clear();
        top_ = 0;
        const auto slide = [&](i64 x, i64 diagonal) {
            const i64 from = x;
            while (same(x, x - diagonal)) ++x;
            work += static_cast<u64>(x - from) + 1;
            return x;
        };
        begin(0, 0)[0] = slide(0, 0);
        i64 best_row = 0, best_diagonal = 0;
        best_ = 2 * reach_[rows_[0].at];
        for (i64 edits = 1; edits <= most_edits; ++edits) {
            const Row last = rows_.back();
            i64* to = begin(last.low - 1, last.high + 1);
            const i64* from = &reach_[last.at] - 2;
            i64 first = 1, final = 0;
            for (i64 diagonal = last.low - 1; diagonal <= last.high + 1; ++diagonal, ++from, ++to) {
                // As far as `step`, which tells the way too.
                i64 x = std::max(std::max(from[0], from[1]) + 1, from[2]);
                *to = out;
                if (x < 0) continue;
                x = slide(x, diagonal);
                const i64 score = 2 * x - diagonal - edit * edits;
                if (score > best_) best_ = score, best_row = edits, best_diagonal = diagonal;
                if (score < best_ - (best_ + before >= promising ? drop : chance_drop)) continue;
                *to = x;
                if (first > final) first = diagonal;
                final = diagonal;
            }
            if (first > final) break;
            trim(first, final);
        }
        trace(best_row, best_diagonal);
        return blocks_;
    }

    // The score of the last run.
    i64 best() const { return best_; }

  private:
    static constexpr i64 out = std::numeric_limits<i64>::min() / 4;
    // Values that belong to no diagonal stand at both ends of a row, so that its neighbours can be read without a question.
    static constexpr std::size_t margin = 2;
    struct Row {
        i64 low, high;
        std::size_t at;
    };
    struct Step {
        i64 x, from;
    };

    // Begin a row; returns where the reach of its first diagonal stands.
    i64* begin(i64 low, i64 high) {
        const std::size_t width = static_cast<std::size_t>(high - low + 1), at = top_ + margin;
        top_ = at + width + margin;
        if (top_ > reach_.size()) reach_.resize(2 * top_);
        std::fill_n(&reach_[at - margin], margin, out), std::fill_n(&reach_[at + width], margin, out);
        rows_.push_back({low, high, at});
        return &reach_[at];
    }

    // The furthest start on a diagonal after one more edit, and the diagonal it comes from: a word replaced before a word
    // added before a word dropped, where they reach equally far.
    Step step(const Row& row, i64 diagonal) const {
        const i64* reach = &reach_[row.at];
        const i64 at = diagonal - row.low;
        Step found{reach[at] + 1, diagonal};
        if (const i64 added = reach[at - 1] + 1; added > found.x) found = {added, diagonal - 1};
        if (const i64 dropped = reach[at + 1]; dropped > found.x) found = {dropped, diagonal + 1};
        return found;
    }

    // Leave the diagonals out that the search has given up at both sides: they have no reach.
    void trim(i64 first, i64 last) {
        Row& row = rows_.back();
        row.at += static_cast<std::size_t>(first - row.low), row.low = first, row.high = last;
        top_ = row.at + static_cast<std::size_t>(last - first + 1) + margin;
    }

    void trace(i64 number, i64 diagonal) {
        for (;; --number) {
            const Row& row = rows_[static_cast<std::size_t>(number)];
            const i64 end = reach_[row.at + static_cast<std::size_t>(diagonal - row.low)];
            const Step from = number > 0 ? step(rows_[static_cast<std::size_t>(number - 1)], diagonal) : Step{0, 0};
            if (end > from.x) blocks_.push_back({from.x, from.x - diagonal, end - from.x});
            if (number == 0) break;
            diagonal = from.from;
        }
        std::reverse(blocks_.begin(), blocks_.end());
    }

    std::vector<Row> rows_;
    // The rows one after the other, as far as `top_`.
    std::vector<i64> reach_;
    std::size_t top_ = 0;
    std::vector<Block> blocks_;
    i64 best_ = 0;
};

}  // namespace sourcier

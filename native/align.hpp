// Equal words grown over small edits: from one shared run to the longest passage around it.
#pragma once

#include <limits>
#include <optional>

#include "grams.hpp"

namespace sourcier {

// A word of the earlier text: its hash and its bytes there.
struct Seen {
    u64 hash;
    u32 first, last;
};

// The words of an earlier text around one place, cut only as far as they are asked for. Word 0 begins at that place.
class Window {
  public:
    void open(const Folding& folding, Utf8 text, u32 place) {
        folding_ = &folding, text_ = text, next_ = previous_ = place;
        after_.clear(), before_.clear();
    }

    const Seen* after(u32 number) {
        while (after_.size() <= number && next_ < text_.size) forward(text_.size);
        return number < after_.size() ? &after_[number] : nullptr;
    }

    const Seen* before(u32 number) {
        while (before_.size() <= number && previous_ > 0) backward();
        return number < before_.size() ? &before_[number] : nullptr;
    }

    // The word `number` after the place, or before it where that is negative.
    const Seen& operator[](i64 number) const {
        return number >= 0 ? after_[static_cast<u32>(number)] : before_[static_cast<u32>(-number - 1)];
    }

  private:
    static bool is_alone(u32 entry) { return entry & Folding::alone; }

    // Cut one word from `next_` on, where there is one before `end`.
    void forward(std::size_t end) {
        std::size_t at = next_;
        u32 entry = 0, code = 0;
        std::size_t start = at;
        while (at < end) {
            start = at, code = text_.next(at), entry = (*folding_)[code];
            if (entry != 0 && entry != Folding::transparent) break;
            entry = 0;
        }
        next_ = at;
        if (entry == 0) return;
        WordHash hash;
        hash.feed(*folding_, code, entry);
        const bool alone = is_alone(entry);
        while (at < end) {
            const std::size_t here = at;
            code = text_.next(at), entry = (*folding_)[code];
            if (entry == 0 || (entry != Folding::transparent && (alone || is_alone(entry)))) {
                at = here;
                break;
            }
            hash.feed(*folding_, code, entry);
        }
        next_ = at;
        after_.push_back({hash.done(), static_cast<u32>(start), static_cast<u32>(at)});
    }

    // Cut one word that ends at or before `previous_`.
    void backward() {
        std::size_t at = previous_, last = previous_, start = 0;
        bool found = false;
        while (at > 0) {
            const u32 entry = (*folding_)[text_.previous(at)];
            if (entry == 0) {
                if (found) break;
                last = at;
            } else if (entry != Folding::transparent) {
                if (found && is_alone(entry)) break;
                found = true, start = at;
                if (is_alone(entry)) break;
            }
        }
        previous_ = found ? start : 0;
        if (!found) return;
        WordHash hash;
        std::size_t from = start;
        while (from < last) {
            const u32 code = text_.next(from);
            hash.feed(*folding_, code, (*folding_)[code]);
        }
        before_.push_back({hash.done(), static_cast<u32>(start), static_cast<u32>(last)});
    }

    const Folding* folding_ = nullptr;
    Utf8 text_{};
    std::size_t next_ = 0, previous_ = 0;
    std::vector<Seen> after_, before_;
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
    // Doubled, as all scores here are. What agrees by chance is given up after two edits more than it has words in common;
    // a passage goes on over five replaced words.
    static constexpr i64 edit = 4, first_drop = 8, drop = 20;
    // Edits in one direction; a passage with more is two.
    static constexpr u32 most_edits = 2000;

    // The equal blocks from (0, 0) on, as places relative to it; `same(x, y)` tells whether two words are equal, and false
    // beyond either end. `work` counts the comparisons.
    template <typename Same>
    const std::vector<Block>& run(Same&& same, i64 drop, u64& work) {
        rows_.clear(), reach_.clear(), blocks_.clear();
        std::size_t best_row = 0;
        i64 best_diagonal = 0;
        const auto slide = [&](i64 x, i64 diagonal) {
            while (same(x, x - diagonal)) ++x, ++work;
            ++work;
            return x;
        };
        rows_.push_back({0, 0, 0});
        reach_.push_back(slide(0, 0));
        i64 best = 2 * reach_[0];
        for (u32 edits = 1; edits <= most_edits; ++edits) {
            const Row before = rows_.back();
            Row row{before.low - 1, before.high + 1, reach_.size()};
            i64 first = out, last = out;
            for (i64 diagonal = row.low; diagonal <= row.high; ++diagonal) {
                i64 x = step(before, diagonal).x;
                if (x < 0) {
                    x = out;
                } else {
                    x = slide(x, diagonal);
                    const i64 score = 2 * x - diagonal - edit * edits;
                    if (score > best) best = score, best_row = edits, best_diagonal = diagonal;
                    if (score < best - drop) x = out;
                }
                if (x != out) first = first == out ? diagonal : first, last = diagonal;
                reach_.push_back(x);
            }
            if (first == out) break;
            rows_.push_back(row);
            trim(first, last);
        }
        trace(best_row, best_diagonal);
        return blocks_;
    }

  private:
    static constexpr i64 out = std::numeric_limits<i64>::min() / 4;
    struct Row {
        i64 low, high;
        std::size_t at;
    };
    struct Step {
        i64 x, from;
    };

    i64 get(const Row& row, i64 diagonal) const {
        return diagonal < row.low || diagonal > row.high ? out : reach_[row.at + static_cast<std::size_t>(diagonal - row.low)];
    }

    // The furthest start on a diagonal after one more edit, and the diagonal it comes from: a word replaced before a word
    // added before a word dropped, where they reach equally far.
    Step step(const Row& before, i64 diagonal) const {
        Step found{get(before, diagonal) + 1, diagonal};
        if (const i64 added = get(before, diagonal - 1) + 1; added > found.x) found = {added, diagonal - 1};
        if (const i64 dropped = get(before, diagonal + 1); dropped > found.x) found = {dropped, diagonal + 1};
        return found;
    }

    // Leave the diagonals out that the search has given up at both sides.
    void trim(i64 first, i64 last) {
        Row& row = rows_.back();
        reach_.resize(reach_.size() - static_cast<std::size_t>(row.high - last));
        row.at += static_cast<std::size_t>(first - row.low);
        row.low = first, row.high = last;
    }

    void trace(std::size_t row, i64 diagonal) {
        for (;; --row) {
            const i64 end = get(rows_[row], diagonal);
            const Step from = row > 0 ? step(rows_[row - 1], diagonal) : Step{0, 0};
            if (end > from.x) blocks_.push_back({from.x, from.x - diagonal, end - from.x});
            if (row == 0) break;
            diagonal = from.from;
        }
        std::reverse(blocks_.begin(), blocks_.end());
    }

    std::vector<Row> rows_;
    std::vector<i64> reach_;
    std::vector<Block> blocks_;
};

}  // namespace sourcier

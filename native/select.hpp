// Which passages are shown: of all that an article may repeat, for each of its words the source whose wording is closest.
#pragma once

#include <functional>
#include <tuple>

#include "align.hpp"
#include "quotes.hpp"

namespace sourcier {

// Words that a passage must share; below, sentences agree by chance.
constexpr i64 least = 8;
// Words of a quotation that is repeated whole.
constexpr i64 least_quote = 5;

// A passage that the new text may have from one earlier article. Blocks are in order in both texts; places in the source are
// those of the window that it was found in.
struct Candidate {
    std::vector<Block> blocks;
    u32 article = 0, window = 0;
    i64 published = 0;

    i64 matched() const {
        i64 sum = 0;
        for (const Block& one : blocks) sum += one.length;
        return sum;
    }
    i64 first() const { return blocks.front().target; }
    i64 last() const { return blocks.back().target + blocks.back().length; }
    i64 source_first() const { return blocks.front().source; }
    i64 source_last() const { return blocks.back().source + blocks.back().length; }
    // Words in both spans together; the similarity is Dice's coefficient.
    i64 spanned() const { return last() - first() + source_last() - source_first(); }
};

inline bool is_close(const Candidate& one) {
    const i64 matched = one.matched(), spanned = one.spanned();
    // At least 0.6 of the words equal, and 0.85 of a short passage: formulas are short and edited.
    return matched < 12 ? 40 * matched >= 17 * spanned : 10 * matched >= 3 * spanned;
}

// The part of a candidate within the words [first, last) of the new text.
inline Candidate clipped(const Candidate& one, i64 first, i64 last) {
    Candidate part{{}, one.article, one.window, one.published};
    for (Block block : one.blocks) {
        const i64 skip = std::max<i64>(0, first - block.target);
        block = {block.target + skip, block.source + skip, std::min(block.target + block.length, last) - block.target - skip};
        if (block.length > 0) part.blocks.push_back(block);
    }
    return part;
}

// The longest run of equal words alone, the first of equal ones.
inline Candidate unbroken(const Candidate& one) {
    const auto shorter = [](const Block& a, const Block& b) { return a.length < b.length; };
    return {{*std::max_element(one.blocks.begin(), one.blocks.end(), shorter)}, one.article, one.window, one.published};
}

// Whether a candidate is more than chance; one that was grown too far is cut back to its longest run, a short one to the whole
// quotation that it repeats.
inline bool counts(Candidate& one, std::span<const Range> quotes) {
    if (one.blocks.empty()) return false;
    if (one.matched() >= least) {
        if (is_close(one)) return true;
        one = unbroken(one);
        return one.matched() >= least;
    }
    const auto at = std::partition_point(quotes.begin(), quotes.end(), [&](const Range& quote) { return quote.first < one.first(); });
    if (at == quotes.end() || at->last > one.last() || at->last - at->first < least_quote) return false;
    one = clipped(one, at->first, at->last);
    return one.matched() >= least_quote && is_close(one);
}

// No two of the result share a word of the new text; in its order. The longest wording in common wins its words, then the one
// with fewer edits, the earlier one, the one added first, the one found first; what the winner covers is cut out of the others.
inline std::vector<Candidate> chosen(std::vector<Candidate> candidates, std::span<const Range> quotes) {
    const auto key = [](const Candidate& one) {
        return std::tuple(-one.matched(), one.spanned(), one.published, one.article, one.first());
    };
    using Key = decltype(key(candidates.front()));
    std::vector<std::pair<Key, u32>> heap;
    for (u32 i = 0; i < candidates.size(); ++i) heap.push_back({key(candidates[i]), i});
    std::make_heap(heap.begin(), heap.end(), std::greater<>());
    std::vector<Candidate> taken;
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), std::greater<>());
        const u32 number = heap.back().second;
        heap.pop_back();
        const i64 first = candidates[number].first(), last = candidates[number].last();
        const auto at = std::partition_point(taken.begin(), taken.end(), [&](const Candidate& one) { return one.last() <= first; });
        if (at == taken.end() || at->first() >= last) {
            taken.insert(at, std::move(candidates[number]));
            continue;
        }
        for (const auto& [from, to] : {std::pair{first, at->first()}, std::pair{at->last(), last}}) {
            if (from >= to) continue;
            Candidate part = clipped(candidates[number], from, to);
            if (!counts(part, quotes)) continue;
            candidates.push_back(std::move(part));
            heap.push_back({key(candidates.back()), static_cast<u32>(candidates.size() - 1)});
            std::push_heap(heap.begin(), heap.end(), std::greater<>());
        }
    }
    return taken;
}

}  // namespace sourcier

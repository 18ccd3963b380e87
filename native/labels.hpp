// What a repetition is worth, by the words themselves: how they stand in both texts and how often they stand elsewhere.
#pragma once

#include <optional>

#include "look.hpp"
#include "passages.hpp"

namespace sourcier {

// The numbers that part the passages labelled by hand best (benchmarks/reuse.py, docs/decisions/0007-the-core.md).
// Rare runs of a copy; words of an unbroken one; words in common with its source, and of itself.
constexpr u32 rare_runs = 8;
constexpr i64 unbroken_words = 14, shared_words = 20, least_copied = 10;
// A form that one house fills anew days later: its equal words are broken by figures, oftener than every so many.
constexpr i64 least_figures = 3, words_between_figures = 10;
// Words from which a part of a quotation counts that does not reach its end: "it is very clear that" begins many; and from which a
// quotation counts that was told at another time.
constexpr i64 part_of_quote = 10, known_quote = 14;
// Seconds.
constexpr u64 day = 86'400, fortnight = 14 * day, month = 30 * day;
// Words that two articles share at most where it is furniture, and how often it must be met: within the page, and where its house is unknown.
constexpr i64 longest_furniture = 64;
constexpr u32 met_twice = 2, met_often = 4;

// Where a passage begins or ends: amid a line, with the line, or with the text.
enum class Edge : u8 { none, line, text };

inline const Words::Mark* first_mark(const Words& words, u32 word) {
    return std::partition_point(words.marks.data(), words.marks.data() + words.marks.size(),
                                [&](const Words::Mark& one) { return one.word < word; });
}

// What parts a word from the one before it: `word` may be the number of words, where the text ends.
inline Edge edge(const Words& words, u32 word) {
    if (word == 0 || word == words.size()) return Edge::text;
    const Words::Mark* end = words.marks.data() + words.marks.size();
    for (const Words::Mark* at = first_mark(words, word); at != end && at->word == word; ++at) {
        if (at->code == '\n') return Edge::line;
    }
    return Edge::none;
}

// The same of an earlier text, before byte `at` and after it.
inline Edge edge_before(const Folding& folding, const Utf8& text, std::size_t at) {
    bool line = false;
    while (at > 0) {
        const u32 code = text.previous(at), entry = folding[code];
        if (entry != 0 && entry != Folding::transparent) return line ? Edge::line : Edge::none;
        line = line || code == '\n';
    }
    return Edge::text;
}

inline Edge edge_after(const Folding& folding, const Utf8& text, std::size_t at) {
    bool line = false;
    while (at < text.size) {
        const u32 code = text.next(at), entry = folding[code];
        if (entry != 0 && entry != Folding::transparent) return line ? Edge::line : Edge::none;
        line = line || code == '\n';
    }
    return Edge::text;
}

// Whether a passage holds a curly bracket: code of the page, which no sentence has.
inline bool is_code(const Words& words, Range passage) {
    const Words::Mark* end = words.marks.data() + words.marks.size();
    for (const Words::Mark* at = first_mark(words, passage.first + 1); at != end && at->word < passage.last; ++at) {
        if (at->code == '{' || at->code == '}') return true;
    }
    return false;
}

// Whether most of a passage is quoted, and enough to know it by; the two articles came out `apart` seconds from each other.
inline bool is_quotation(std::span<const Range> quotes, Range passage, i64 matched, std::optional<u64> apart) {
    if (4 * quoted(quotes, passage) < 3 * (passage.last - passage.first)) return false;
    if (matched < known_quote && apart > month) return false;
    if (matched >= part_of_quote) return true;
    const auto at = std::partition_point(quotes.begin(), quotes.end(), [&](const Range& one) { return one.last <= passage.first; });
    return at != quotes.end() && at->last <= passage.last;
}

// How often a passage was met, whether one house alone has it, and whether both articles are known to be of that house.
struct House {
    u32 times;
    bool is_alone, is_known;
};

// How a passage begins and ends in the new text and in the earlier one.
struct Borders {
    Edge first, last, source_first, source_last;
};

// Whether a passage of two articles that share little is what a site puts around its articles: the last words of both, again and
// again; lines at the end of both, in one house alone; or lines amid both, and that again and again.
inline bool is_furniture(const House& house, const Borders& borders) {
    if (borders.last == Edge::none || borders.source_last == Edge::none) return false;
    const bool ends = borders.last == Edge::text && borders.source_last == Edge::text;
    // A short article that a longer one repeats whole is news.
    if (borders.source_first == Edge::text && borders.source_last == Edge::text) return false;
    if (ends && house.times >= met_often) return true;
    if (borders.first == Edge::none || borders.source_first == Edge::none || !house.is_alone) return false;
    return ends || house.times >= (house.is_known ? met_twice : met_often);
}

// Whether a passage is wording that somebody took: `shared` words are common to the two articles, which came out `apart` seconds
// from each other, as far as is known; `own` where it is all that two articles of one house share.
inline bool is_copy(const Look& look, const Candidate& one, i64 shared, std::optional<u64> apart, bool own) {
    u32 rare = 0, common = 0;
    i64 matched = 0, longest = 0;
    for (const Block& block : one.blocks) {
        // Runs that stand in one other place alone, and such as others write too.
        for (i64 i = block.target; i + gram <= block.target + block.length; ++i) {
            const u8 places = look.counts[static_cast<std::size_t>(i)];
            rare += places == 1, common += places > 1;
        }
        matched += block.length, longest = std::max(longest, block.length);
    }
    const i64 blocks = static_cast<i64>(one.blocks.size());
    if (common > rare) return false;
    if (own && apart > 2 * day && blocks >= least_figures && matched < words_between_figures * blocks) return false;
    if (rare >= rare_runs) return true;
    const bool near = !apart || *apart <= fortnight;
    return near && (longest >= unbroken_words || (matched >= least_copied && shared >= shared_words));
}

}  // namespace sourcier

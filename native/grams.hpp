// Fingerprints: hashed runs of five words, and which of them an article adds to the index.
#pragma once

#include <algorithm>
#include <functional>
#include <span>

#include "words.hpp"

namespace sourcier {

// Words in a run: with four most runs are stock phrases, with six a passage edited at every seventh word is lost.
constexpr u32 gram = 5;
// Of unbroken new text every third run is stored and every run is looked up, so that any seven equal words meet.
constexpr u32 stride = 3;
// Distinct words that a run must have: "ha ha ha ha ha" repeats nothing.
constexpr u32 variety = 3;
// Bits of a fingerprint; what agrees by chance is found out on the text.
constexpr u32 fingerprint_bits = 40;
// Runs that one article adds, so that one table holds them all: some twenty megabytes of text.
constexpr std::size_t most_novel = std::size_t{1} << 20;
// No fingerprint: the run has too few distinct words.
constexpr u64 none = ~u64{0};

inline u64 mixed(u64 hash) {
    hash = (hash ^ hash >> 31) * 0x9FB21C651E98DF25u;
    hash = (hash ^ hash >> 29) * 0xD6E8FEB86659FD93u;
    return (hash ^ hash >> 32) >> (64 - fingerprint_bits);
}

// Half-open ranges of words.
struct Range {
    u32 first, last;
};

inline bool is_varied(const u64* words) {
    // Three unlike neighbours are enough, and nearly every run begins with them.
    if (words[0] != words[1] && words[1] != words[2] && words[0] != words[2]) return true;
    u32 distinct = 1;
    for (u32 i = 1; i < gram; ++i) distinct += std::find(words, words + i, words[i]) == words + i;
    return distinct >= variety;
}

// The fingerprint of the run that begins at each word.
inline void fingerprints(std::span<const u64> words, std::vector<u64>& found) {
    constexpr u64 base = 0x9E3779B97F4A7C55u;
    constexpr u64 top = base * base * base * base;
    found.clear();
    if (words.size() < gram) return;
    found.reserve(words.size());
    u64 sum = 0;
    for (u32 i = 0; i < gram - 1; ++i) sum = sum * base + words[i];
    for (std::size_t i = 0; i + gram <= words.size(); ++i) {
        sum = sum * base + words[i + gram - 1];
        found.push_back(is_varied(&words[i]) ? mixed(sum) : none);
        sum -= words[i] * top;
    }
}

// The runs that an article adds: every third one of text that is new, all of those that straddle the border of what it
// repeats (so that a later copy of this version finds it), and every second one of a quotation (of which parts are quoted on).
inline void novel(u32 runs, std::span<const Range> repeated, std::span<const Range> quotes, std::vector<u32>& found) {
    found.clear();
    u32 at = 0;
    const auto stretch = [&](u32 end, bool after, bool before) {
        for (u32 i = at; i < end; ++i) {
            const bool straddles = (after && i < at + gram - 1) || (before && i + gram > end);
            if (straddles || (i - at) % stride == 0) found.push_back(i);
        }
    };
    bool after = false;
    for (const Range& block : repeated) {
        // A run that lies within the block is known; the others are not.
        if (block.last < block.first + gram || block.first < at) continue;
        stretch(std::min(block.first, runs), after, true);
        at = block.last - gram + 1;
        after = true;
    }
    stretch(runs, after, false);
    const std::size_t plain = found.size();
    auto block = repeated.begin();
    for (const Range& quote : quotes) {
        for (u32 i = quote.first; i + gram <= quote.last && i < runs; i += 2) {
            while (block != repeated.end() && block->last < i + gram) ++block;
            if (block == repeated.end() || i < block->first) found.push_back(i);
        }
    }
    std::inplace_merge(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(plain), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() > most_novel) found.resize(most_novel);
}

}  // namespace sourcier

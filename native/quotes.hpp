// Quotations: what stands between marks that match, within one line where the marks do not tell opening from closing.
#pragma once

#include "grams.hpp"

namespace sourcier {

// A quotation longer than this many characters is a mark that was never closed.
constexpr u32 longest_quote = 1500;

enum class Role : u8 { none, stops, closes };

// What a mark does to a quotation that another mark has opened.
inline Role role(u32 opened, u32 code) {
    const auto either = [code](u32 a, u32 b) { return code == a || code == b; };
    switch (opened) {
        case 0xAB: return code == 0xBB ? Role::closes : code == 0xAB ? Role::stops : Role::none;
        case 0xBB: return code == 0xAB ? Role::closes : either(0xBB, '\n') ? Role::stops : Role::none;
        case 0x201E: return either(0x201C, 0x201D) ? Role::closes : code == 0x201E ? Role::stops : Role::none;
        case 0x201C: return code == 0x201D ? Role::closes : either(0x201C, 0x201E) ? Role::stops : Role::none;
        case '"': return code == '"' ? Role::closes : code == '\n' ? Role::stops : Role::none;
        // One mark may be an apostrophe: what it opens ends with the line and before any double mark.
        case 0x2018: return code == 0x2019 ? Role::closes : code == 0 ? Role::none : Role::stops;
        case 0x300C: return code == 0x300D ? Role::closes : code == 0x300C ? Role::stops : Role::none;
        case 0x2039: return code == 0x203A ? Role::closes : code == 0x2039 ? Role::stops : Role::none;
        default: return Role::stops;
    }
}

// The quotations of a text as ranges of its words, in order; none overlaps another.
inline void quotations(const Words& words, std::vector<Range>& found) {
    found.clear();
    const auto& marks = words.marks;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (role(marks[i].code, 0) == Role::stops) continue;
        std::size_t end = i + 1;
        while (end < marks.size() && role(marks[i].code, marks[end].code) == Role::none) ++end;
        if (end == marks.size() || role(marks[i].code, marks[end].code) != Role::closes) continue;
        const u32 length = marks[end].place - marks[i].place - 1;
        if (length == 0 || length > longest_quote) continue;
        if (marks[end].word > marks[i].word) found.push_back({marks[i].word, marks[end].word});
        i = end;
    }
}

// How many of the words of a range stand in quotations.
inline u32 quoted(std::span<const Range> quotes, Range words) {
    u32 sum = 0;
    auto at = std::partition_point(quotes.begin(), quotes.end(), [&](const Range& one) { return one.last <= words.first; });
    for (; at != quotes.end() && at->first < words.last; ++at) {
        sum += std::min(at->last, words.last) - std::max(at->first, words.first);
    }
    return sum;
}

}  // namespace sourcier

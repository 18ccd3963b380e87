// Postings in the order of their fingerprints, eight bytes each.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "grams.hpp"

namespace sourcier {

// Where a fingerprint stands: the address of its first byte in the texts of all articles, one after the other.
using Address = u64;
// Bits of an address: a terabyte of text.
constexpr u32 address_bits = 40;
// A posting tells the last bits of its fingerprint; the first, its top, follow from where it stands among the others.
constexpr u32 low_bits = 24, top_bits = fingerprint_bits - low_bits;
static_assert(low_bits + address_bits == 64);

struct Posting {
    u64 fingerprint;
    Address address;

    u64 top() const { return fingerprint >> low_bits; }
    u64 entry() const { return fingerprint << address_bits | address; }
};

// Sorted postings wherever they stand: the entries, and where those begin whose fingerprints have the same first bits.
struct Sorted {
    const u64* entries;
    const u32* starts;
    u32 bits;

    std::span<const u64> under(u64 top) const {
        const u32 more = bits - top_bits;
        return {entries + starts[top << more], entries + starts[(top + 1) << more]};
    }
};

// Call `take(top, entries)` for each top with all that the parts have under it, in order.
template <typename Take>
void merge(std::span<const Sorted> parts, Take&& take) {
    std::vector<u64> found, before;
    for (u64 top = 0; top < u64{1} << top_bits; ++top) {
        found.clear();
        for (const Sorted& part : parts) {
            const auto more = part.under(top);
            if (found.empty()) {
                found.assign(more.begin(), more.end());
            } else if (!more.empty()) {
                found.swap(before);
                found.resize(before.size() + more.size());
                std::merge(before.begin(), before.end(), more.begin(), more.end(), found.begin());
            }
        }
        take(top, std::span<const u64>(found));
    }
}

}  // namespace sourcier

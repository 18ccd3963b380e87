// Which fingerprints may be known: one filter before all tables and segments, so that what is new is asked for once.
#pragma once

#include <atomic>

#include "pages.hpp"
#include "sorted.hpp"

namespace sourcier {

// A Bloom filter whose five bits of a fingerprint lie in one word. Words are in the order of the fingerprints, so that sorted
// ones are added from one end of memory to the other.
class Filter {
  public:
    // For so many fingerprints, of which some 0.6 % of others are then taken.
    explicit Filter(u64 room) : room_(room), size_(room * 12 / 64 + 1), words_(size_) {}

    u64 room() const { return room_; }

    void prefetch(u64 fingerprint) const { sourcier::prefetch(&words_[word(fingerprint)]); }

    bool may_hold(u64 fingerprint) const {
        const u64 bits = pattern(fingerprint);
        return (words_[word(fingerprint)] & bits) == bits;
    }

    void add(u64 fingerprint) { words_[word(fingerprint)] |= pattern(fingerprint); }

    // The same where another thread may add at the same time.
    void add_beside(u64 fingerprint) {
        std::atomic_ref(words_[word(fingerprint)]).fetch_or(pattern(fingerprint), std::memory_order_relaxed);
    }

  private:
    u64 word(u64 fingerprint) const {
        return static_cast<u64>(static_cast<unsigned __int128>(fingerprint << (64 - fingerprint_bits)) * size_ >> 64);
    }

    static u64 pattern(u64 fingerprint) {
        const u64 hash = fingerprint * 0x9E3779B97F4A7C15u;
        return u64{1} << (hash >> 58) | u64{1} << (hash >> 52 & 63) | u64{1} << (hash >> 46 & 63) | u64{1} << (hash >> 40 & 63) |
               u64{1} << (hash >> 34 & 63);
    }

    u64 room_, size_;
    Pages<u64> words_;
};

}  // namespace sourcier

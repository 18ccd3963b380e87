// Postings of the newest articles: an open-addressing table that grows to a fixed size, so that no insertion waits long.
#pragma once

#include <bit>
#include <memory>

#include "pages.hpp"
#include "sorted.hpp"

namespace sourcier {

class Table {
  public:
    // Slots of a small and of a large table, as powers of two; a large one is full when half of them are used.
    static constexpr u32 small = 12, large = 21;
    static constexpr std::size_t capacity = std::size_t{1} << (large - 1);
    static_assert(capacity >= most_novel);

    explicit Table(u32 bits = small) { allocate(bits); }

    std::size_t size() const { return size_; }
    bool full(std::size_t more) const { return size_ + more > capacity; }

    void prefetch(u64 fingerprint) const { sourcier::prefetch(&slots_[home(fingerprint)]); }

    template <typename Take>
    void find(u64 fingerprint, Take&& take) const {
        for (std::size_t at = home(fingerprint); slots_[at].used; at = (at + 1) & mask_) {
            if (slots_[at].fingerprint == fingerprint) take(Address{slots_[at].address});
        }
    }

    void insert(u64 fingerprint, Address address) {
        if (2 * size_ > mask_ && mask_ + 1 < std::size_t{1} << large) grow();
        put(fingerprint, address);
    }

    // Call `take` with each posting.
    template <typename Take>
    void each(Take&& take) const {
        for (std::size_t at = 0; at <= mask_; ++at) {
            if (slots_[at].used) take(Posting{slots_[at].fingerprint, slots_[at].address});
        }
    }

    // All postings in the order of their fingerprints, those of one in the order of their addresses.
    struct Run {
        std::vector<u64> entries;
        std::vector<u32> starts;

        Sorted view() const { return {entries.data(), starts.data(), top_bits}; }
    };
    Run sorted() const {
        Run found{std::vector<u64>(size_), std::vector<u32>((std::size_t{1} << top_bits) + 1)};
        auto& [entries, starts] = found;
        each([&](const Posting& one) { ++starts[one.top() + 1]; });
        for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
        auto next = starts;
        each([&](const Posting& one) { entries[next[one.top()]++] = one.entry(); });
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) std::sort(entries.begin() + starts[i], entries.begin() + starts[i + 1]);
        return found;
    }

  private:
    struct Slot {
        u64 fingerprint : 63;
        u64 used : 1;
        u64 address;
    };
    std::size_t home(u64 fingerprint) const { return fingerprint & mask_; }

    void allocate(u32 bits) {
        mask_ = (std::size_t{1} << bits) - 1, size_ = 0;
        slots_ = Pages<Slot>(std::size_t{1} << bits);
    }

    void grow() {
        const auto before = std::move(slots_);
        const std::size_t slots = mask_ + 1;
        allocate(static_cast<u32>(std::countr_zero(slots)) + 1);
        for (std::size_t at = 0; at < slots; ++at) {
            if (before[at].used) put(before[at].fingerprint, before[at].address);
        }
    }

    void put(u64 fingerprint, Address address) {
        std::size_t at = home(fingerprint);
        while (slots_[at].used) at = (at + 1) & mask_;
        slots_[at] = {fingerprint, 1, address};
        ++size_;
    }

    Pages<Slot> slots_;
    std::size_t size_ = 0, mask_ = 0;
};

}  // namespace sourcier

// Postings of older articles: sorted runs that never change, in memory or in a mapped file.
#pragma once

#include <sys/mman.h>
#include <sys/stat.h>

#include <bit>

#include "draft.hpp"
#include "pages.hpp"
#include "sorted.hpp"

namespace sourcier {

// One run of postings sorted by fingerprint. Fingerprints fall into buckets by their first bits.
class Segment {
  public:
    // What the records of the index cover: postings of the records from byte `first` to byte `last` of their file.
    struct Span {
        u64 first, last;
    };

    // The postings of `parts`, in memory.
    Segment(std::span<const Sorted> parts, u64 size, Span span) : span_(span), size_(size) {
        lay_out();
        starts_ = Pages<u32>(buckets() + 1), own_ = Pages<u64>(size_);
        entries_ = own_.get();
        u64* at = own_.get();
        gather(parts, [&](std::span<const u64> entries) { at = std::copy(entries.begin(), entries.end(), at); });
    }

    // The same in a file, which has its name only once it is whole; throws std::runtime_error where it cannot be written.
    Segment(std::span<const Sorted> parts, u64 size, Span span, const std::filesystem::path& path) : span_(span), size_(size) {
        lay_out();
        starts_ = Pages<u32>(buckets() + 1);
        Draft draft(path);
        draft.put(nullptr, sizeof(Head));
        gather(parts, [&](std::span<const u64> entries) { draft.put(entries.data(), entries.size_bytes()); });
        draft.put(starts_.get(), 4 * (buckets() + 1));
        const Head head{magic, size_, span_.first, span_.last, sum_};
        draft.finish(&head, sizeof head);
        map(path);
        entries_ = words();
    }

    // A segment from its file; throws std::runtime_error where that holds none.
    explicit Segment(const std::filesystem::path& path) {
        map(path);
        Head head;
        std::memcpy(&head, map_, sizeof head);
        size_ = head.size, span_ = {head.first, head.last}, sum_ = head.sum;
        bool sound = head.magic == magic && size_ < u64{1} << 32;
        if (sound) lay_out();
        sound = sound && mapped_ == bytes();
        if (!sound) {
            ::munmap(map_, mapped_);
            throw std::runtime_error("is damaged or of another version");
        }
        // What every look-up asks stands in memory; only what may be there touches the file.
        starts_ = Pages<u32>(buckets() + 1);
        std::memcpy(starts_.get(), words() + size_, 4 * (buckets() + 1));
        entries_ = words();
        // Whatever else is damaged, nothing beyond the entries is read.
        if (starts_[0] == 0 && starts_[buckets()] == size_ && std::is_sorted(starts_.get(), starts_.get() + buckets() + 1)) return;
        ::munmap(map_, mapped_);
        throw std::runtime_error("is damaged");
    }

    Segment(const Segment&) = delete;
    Segment& operator=(const Segment&) = delete;
    ~Segment() {
        if (map_) ::munmap(map_, mapped_);
    }

    Span span() const { return span_; }
    bool is_mapped() const { return map_ != nullptr; }
    std::size_t size() const { return size_; }
    std::size_t bytes() const { return sizeof(Head) + 8 * size_ + 4 * (buckets() + 1); }

    void prefetch(u64 fingerprint) const { sourcier::prefetch(&starts_[fingerprint >> shift_]); }

    void prefetch_entries(u64 fingerprint) const { sourcier::prefetch(&entries_[guess(fingerprint)]); }

    template <typename Take>
    void find(u64 fingerprint, Take&& take) const {
        const u64 first = starts_[fingerprint >> shift_], last = starts_[(fingerprint >> shift_) + 1], low = fingerprint & low_mask;
        u64 at = guess(fingerprint);
        while (at > first && entries_[at - 1] >> address_bits >= low) --at;
        while (at < last && entries_[at] >> address_bits < low) ++at;
        for (; at < last && entries_[at] >> address_bits == low; ++at) take(entries_[at] & address_mask);
    }

    // Whether the contents are those that were written.
    bool intact() const {
        u64 sum = 0;
        add_to(sum, {entries_, size_});
        for (u64 i = 0; i <= buckets(); ++i) add_to(sum, starts_[i]);
        return sum == sum_;
    }

    Sorted view() const { return {entries_, starts_.get(), fingerprint_bits - shift_}; }

  private:
    struct Head {
        u64 magic, size, first, last, sum;
    };
    static constexpr u64 magic = 0x33474553'43525331;  // "1SRCSEG3"
    static constexpr u64 low_mask = (u64{1} << low_bits) - 1, address_mask = (u64{1} << address_bits) - 1;

    // About where the entries of a fingerprint stand: within a bucket they lie evenly.
    u64 guess(u64 fingerprint) const {
        const u64 bucket = fingerprint >> shift_, first = starts_[bucket];
        return first + ((fingerprint - (bucket << shift_)) * (starts_[bucket + 1] - first) >> shift_);
    }

    u64 buckets() const { return u64{1} << (fingerprint_bits - shift_); }

    // In a file stand the entries and the starts of the buckets (some 16 entries each).
    void lay_out() {
        u32 bits = top_bits;
        while (bits < fingerprint_bits - 1 && (size_ >> bits) > 16) ++bits;
        shift_ = fingerprint_bits - bits;
    }

    // Call `put` with the entries of all parts in their order, and make the starts and the sum meanwhile.
    template <typename Put>
    void gather(std::span<const Sorted> parts, Put&& put) {
        merge(parts, [&](u64 top, std::span<const u64> entries) {
            for (const u64 entry : entries) ++starts_[((top << low_bits | entry >> address_bits) >> shift_) + 1];
            add_to(sum_, entries);
            put(entries);
        });
        for (u64 i = 1; i <= buckets(); ++i) starts_[i] += starts_[i - 1];
        for (u64 i = 0; i <= buckets(); ++i) add_to(sum_, starts_[i]);
    }

    static void add_to(u64& sum, u64 word) { sum = std::rotl(sum ^ word, 23) * 0x9E3779B97F4A7C15u; }
    static void add_to(u64& sum, std::span<const u64> words) {
        for (const u64 word : words) add_to(sum, word);
    }

    void map(const std::filesystem::path& path) {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat found {};
        const bool opened = file >= 0 && ::fstat(file, &found) == 0;
        mapped_ = static_cast<std::size_t>(found.st_size);
        map_ = opened && mapped_ >= sizeof(Head) ? ::mmap(nullptr, mapped_, PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
        if (file >= 0) ::close(file);
        if (map_ == MAP_FAILED) throw std::runtime_error("cannot be read or is too short");
    }

    const u64* words() const { return reinterpret_cast<const u64*>(static_cast<const char*>(map_) + sizeof(Head)); }

    Span span_{};
    u64 size_ = 0, sum_ = 0;
    u32 shift_ = 0;
    const u64* entries_ = nullptr;
    Pages<u32> starts_;
    Pages<u64> own_;
    void* map_ = nullptr;
    std::size_t mapped_ = 0;
};

}  // namespace sourcier

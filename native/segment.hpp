// Postings of older articles: sorted runs that never change, in memory or in a mapped file, behind a filter.
#pragma once

#include <sys/mman.h>
#include <sys/stat.h>

#include <bit>

#include "draft.hpp"
#include "pages.hpp"
#include "sorted.hpp"

namespace sourcier {

// One run of postings sorted by fingerprint. Fingerprints fall into buckets by their first bits. A filter of some twelve bits
// per posting answers most look-ups of what is not there.
class Segment {
  public:
    // What the records of the index cover: postings of the records from byte `first` to byte `last` of their file.
    struct Span {
        u64 first, last;
    };

    // The postings of `parts`, in memory.
    Segment(std::span<const Sorted> parts, u64 size, Span span) : span_(span), size_(size) {
        lay_out();
        front_ = Pages<u64>(front()), own_ = Pages<u64>(size_);
        view(front_.get(), own_.get());
        u64* at = own_.get();
        gather(parts, [&](std::span<const u64> entries) { at = std::copy(entries.begin(), entries.end(), at); });
    }

    // The same in a file, which has its name only once it is whole; throws std::runtime_error where it cannot be written.
    Segment(std::span<const Sorted> parts, u64 size, Span span, const std::filesystem::path& path) : span_(span), size_(size) {
        lay_out();
        front_ = Pages<u64>(front());
        view(front_.get(), nullptr);
        Draft draft(path);
        draft.put(nullptr, sizeof(Head));
        gather(parts, [&](std::span<const u64> entries) { draft.put(entries.data(), entries.size_bytes()); });
        draft.put(front_.get(), 8 * front());
        const Head head{magic, size_, filter_size_, span_.first, span_.last, sum_};
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
        sound = sound && head.filter == filter_size_ && mapped_ == bytes();
        if (!sound) {
            ::munmap(map_, mapped_);
            throw std::runtime_error("is damaged or of another version");
        }
        // What every look-up asks stands in memory; only what is found touches the file.
        front_ = Pages<u64>(front());
        std::memcpy(front_.get(), words() + size_, 8 * front());
        view(front_.get(), words());
        // Whatever else is damaged, nothing beyond the entries is read.
        if (starts_[0] == 0 && starts_[buckets()] == size_ && std::is_sorted(starts_, starts_ + buckets() + 1)) return;
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
    std::size_t bytes() const { return sizeof(Head) + 8 * (front() + size_); }

    void prefetch(u64 fingerprint) const { __builtin_prefetch(&filter_[block(fingerprint)]); }

    bool may_hold(u64 fingerprint) const {
        const u64 bits = pattern(fingerprint);
        return (filter_[block(fingerprint)] & bits) == bits;
    }

    void prefetch_bucket(u64 fingerprint) const { __builtin_prefetch(&starts_[fingerprint >> shift_]); }

    void prefetch_entries(u64 fingerprint) const {
        const u64* entries = &entries_[starts_[fingerprint >> shift_]];
        __builtin_prefetch(entries), __builtin_prefetch(entries + 8);
    }

    template <typename Take>
    void find(u64 fingerprint, Take&& take) const {
        const u64 bucket = fingerprint >> shift_, low = fingerprint & low_mask;
        for (u64 at = starts_[bucket]; at < starts_[bucket + 1]; ++at) {
            const u64 entry = entries_[at];
            if (entry >> address_bits == low) take(entry & address_mask);
        }
    }

    // Whether the contents are those that were written.
    bool intact() const {
        u64 sum = 0;
        add_to(sum, {entries_, size_});
        add_to(sum, {filter_, front()});
        return sum == sum_;
    }

    Sorted view() const { return {entries_, starts_, fingerprint_bits - shift_}; }

  private:
    struct Head {
        u64 magic, size, filter, first, last, sum;
    };
    static constexpr u64 magic = 0x32474553'43525331;  // "1SRCSEG2"
    static constexpr u64 low_mask = (u64{1} << low_bits) - 1, address_mask = (u64{1} << address_bits) - 1;

    u64 buckets() const { return u64{1} << (fingerprint_bits - shift_); }
    // Words of the filter and of the starts of the buckets.
    std::size_t front() const { return filter_size_ + (buckets() + 2) / 2; }

    // In a file stand the entries, the filter, and the starts of the buckets (u32, some 16 entries each).
    void lay_out() {
        u32 bits = top_bits;
        while (bits < fingerprint_bits - 1 && (size_ >> bits) > 16) ++bits;
        shift_ = fingerprint_bits - bits;
        filter_size_ = size_ * 12 / 64 + 1;
    }

    void view(u64* front, const u64* entries) {
        filter_ = front, starts_ = reinterpret_cast<u32*>(front + filter_size_), entries_ = entries;
    }

    u64 block(u64 fingerprint) const {
        return static_cast<u64>(static_cast<unsigned __int128>(fingerprint << (64 - fingerprint_bits)) * filter_size_ >> 64);
    }

    static u64 pattern(u64 fingerprint) {
        const u64 hash = fingerprint * 0x9E3779B97F4A7C15u;
        return u64{1} << (hash >> 58) | u64{1} << (hash >> 52 & 63) | u64{1} << (hash >> 46 & 63) | u64{1} << (hash >> 40 & 63) |
               u64{1} << (hash >> 34 & 63);
    }

    // Call `put` with the entries of all parts in their order, and make the filter, the starts and the sum meanwhile.
    template <typename Put>
    void gather(std::span<const Sorted> parts, Put&& put) {
        merge(parts, [&](u64 top, std::span<const u64> entries) {
            for (const u64 entry : entries) {
                const u64 fingerprint = top << low_bits | entry >> address_bits;
                filter_[block(fingerprint)] |= pattern(fingerprint);
                ++starts_[(fingerprint >> shift_) + 1];
            }
            add_to(sum_, entries);
            put(entries);
        });
        for (u64 i = 1; i <= buckets(); ++i) starts_[i] += starts_[i - 1];
        add_to(sum_, {filter_, front()});
    }

    static void add_to(u64& sum, std::span<const u64> words) {
        for (const u64 word : words) sum = std::rotl(sum ^ word, 23) * 0x9E3779B97F4A7C15u;
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
    u64 size_ = 0, filter_size_ = 0, sum_ = 0;
    u32 shift_ = 0;
    u64* filter_ = nullptr;
    u32* starts_ = nullptr;
    const u64* entries_ = nullptr;
    Pages<u64> front_, own_;
    void* map_ = nullptr;
    std::size_t mapped_ = 0;
};

}  // namespace sourcier

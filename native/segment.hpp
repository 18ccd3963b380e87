// Postings of older articles: sorted runs that never change, in memory or in a mapped file, behind a filter.
#pragma once

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <filesystem>

#include "table.hpp"

namespace sourcier {

// One run of postings sorted by fingerprint. Fingerprints fall into buckets by their first bits; an entry holds the 24 last
// bits of its fingerprint and its address. A filter of some twelve bits per posting answers most lookups of what is not there.
class Segment {
  public:
    // What the records of the index cover: postings of the records from byte `first` to byte `last` of their file.
    struct Span {
        u64 first, last;
    };

    Segment(const std::vector<Posting>& postings, Span span) : span_(span), size_(postings.size()) {
        lay_out();
        make_room();
        for (const Posting& one : postings) add(one);
        seal();
    }

    // Two segments of neighbouring records as one.
    Segment(const Segment& older, const Segment& newer) : span_{older.span_.first, newer.span_.last} {
        size_ = older.size_ + newer.size_;
        lay_out();
        make_room();
        merge(older, newer, [&](const Posting& one) { add(one); });
        seal();
    }

    // A segment that `write` wrote; throws std::runtime_error where the file is none.
    explicit Segment(const std::filesystem::path& path) {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat found {};
        if (file < 0 || ::fstat(file, &found) != 0) {
            if (file >= 0) ::close(file);
            throw std::runtime_error("cannot be read");
        }
        mapped_ = static_cast<std::size_t>(found.st_size);
        map_ = mapped_ >= sizeof(Head) ? ::mmap(nullptr, mapped_, PROT_READ, MAP_SHARED, file, 0) : MAP_FAILED;
        ::close(file);
        if (map_ == MAP_FAILED) throw std::runtime_error("is too short");
        Head head;
        std::memcpy(&head, map_, sizeof head);
        size_ = head.size, span_ = {head.first, head.last};
        bool sound = head.magic == magic && size_ < u64{1} << 36 && head.stored <= size_;
        if (sound) lay_out();
        sound = sound && head.filter == filter_size_ && mapped_ == sizeof head + 8 * (front() + size_);
        if (!sound) {
            ::munmap(map_, mapped_);
            throw std::runtime_error("is damaged or of another version");
        }
        stored_ = head.stored, sum_ = head.sum;
        // What every look-up asks stands in memory; only what is found touches the file.
        const u64* words = reinterpret_cast<const u64*>(static_cast<char*>(map_) + sizeof head);
        front_ = Pages<u64>(front());
        std::memcpy(front_.get(), words, 8 * front());
        view(front_.get(), const_cast<u64*>(words + front()));
    }

    Segment(const Segment&) = delete;
    Segment& operator=(const Segment&) = delete;
    ~Segment() {
        if (map_) ::munmap(map_, mapped_);
    }

    Span span() const { return span_; }
    bool is_mapped() const { return map_ != nullptr; }
    std::size_t size() const { return stored_; }
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
        // A file may be damaged where nobody has looked yet.
        for (u64 at = starts_[bucket], end = std::min<u64>(starts_[bucket + 1], stored_); at < end; ++at) {
            const u64 entry = entries_[at];
            if (entry >> address_bits == low) take(entry & address_mask);
        }
    }

    // Whether the contents are those that were written.
    bool intact() const { return sum_ == checksum() && starts_[buckets()] == stored_; }

    // Write the segment beside its name and rename it, so that a file of that name is always whole.
    bool write(const std::filesystem::path& path) const {
        auto draft = path;
        draft += ".draft";
        const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (file < 0) return false;
        const Head head{magic, size_, stored_, filter_size_, span_.first, span_.last, sum_};
        const bool sound = put(file, &head, sizeof head) && put(file, filter_, 8 * front()) && put(file, entries_, 8 * size_) &&
                           ::fsync(file) == 0;
        ::close(file);
        if (sound && ::rename(draft.c_str(), path.c_str()) == 0) return true;
        ::unlink(draft.c_str());
        return false;
    }

  private:
    struct Head {
        u64 magic, size, stored, filter, first, last, sum;
    };
    static constexpr u64 magic = 0x31474553'43525331;  // "1SRCSEG1"
    static constexpr u32 low_bits = 24, top_bits = fingerprint_bits - low_bits;
    static constexpr u64 low_mask = (u64{1} << low_bits) - 1, address_mask = (u64{1} << address_bits) - 1;

    u64 buckets() const { return u64{1} << (fingerprint_bits - shift_); }
    // Words of the filter and of the starts of the buckets.
    std::size_t front() const { return filter_size_ + (buckets() + 2) / 2; }

    // The filter first, then the starts of the buckets (u32, some 16 entries each), then the entries.
    void lay_out() {
        u32 bits = top_bits;
        while (bits < fingerprint_bits - 1 && (size_ >> bits) > 16) ++bits;
        shift_ = fingerprint_bits - bits;
        filter_size_ = size_ * 12 / 64 + 1;
    }

    void make_room() {
        front_ = Pages<u64>(front()), own_ = Pages<u64>(size_);
        view(front_.get(), own_.get());
    }

    void view(u64* front, u64* entries) {
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

    void add(const Posting& one) {
        filter_[block(one.fingerprint)] |= pattern(one.fingerprint);
        ++starts_[(one.fingerprint >> shift_) + 1];
        entries_[stored_++] = (one.fingerprint & low_mask) << address_bits | one.address;
    }

    void seal() {
        for (u64 i = 1; i <= buckets(); ++i) starts_[i] += starts_[i - 1];
        sum_ = checksum();
    }

    u64 checksum() const {
        u64 sum = 0;
        const auto take = [&](const u64* words, std::size_t size) {
            for (std::size_t i = 0; i < size; ++i) sum = std::rotl(sum ^ words[i], 23) * 0x9E3779B97F4A7C15u;
        };
        take(filter_, front()), take(entries_, size_);
        return sum;
    }

    // Its postings one after the other.
    struct Cursor {
        const Segment& of;
        u64 at = 0, bucket = 0;

        bool done() {
            if (at >= of.stored_) return true;
            while (bucket + 1 < of.buckets() && of.starts_[bucket + 1] <= at) ++bucket;
            return false;
        }

        Posting get() const {
            const u64 entry = of.entries_[at], top = bucket << of.shift_ >> low_bits << low_bits;
            return {top | entry >> address_bits, entry & address_mask};
        }
    };

    template <typename Take>
    static void merge(const Segment& older, const Segment& newer, Take&& take) {
        Cursor a{older}, b{newer};
        while (!a.done() && !b.done()) {
            const Posting one = a.get(), other = b.get();
            // Addresses of the older one are not always lower: an article that lost its source is added anew.
            const bool first = one.fingerprint != other.fingerprint ? one.fingerprint < other.fingerprint : one.address <= other.address;
            take(first ? one : other);
            ++(first ? a : b).at;
        }
        for (; !a.done(); ++a.at) take(a.get());
        for (; !b.done(); ++b.at) take(b.get());
    }

    static bool put(int file, const void* from, std::size_t size) {
        const char* bytes = static_cast<const char*>(from);
        while (size > 0) {
            const ssize_t written = ::write(file, bytes, std::min<std::size_t>(size, std::size_t{1} << 30));
            if (written <= 0) return false;
            bytes += written, size -= static_cast<std::size_t>(written);
        }
        return true;
    }

    Span span_{};
    u64 size_ = 0, stored_ = 0, filter_size_ = 0, sum_ = 0;
    u32 shift_ = 0;
    u64* filter_ = nullptr;
    u32* starts_ = nullptr;
    u64* entries_ = nullptr;
    Pages<u64> front_, own_;
    void* map_ = nullptr;
    std::size_t mapped_ = 0;
};

}  // namespace sourcier

// Records: what an index writes of each change, and from which it is made again.
//
// Little endian. Each has its length (u32, without itself) and its kind (u8) first.
//   1 added    u32 key bytes, u32 outlet bytes, u64 text bytes, i64 published, key, outlet, ranges, links
//   2 removed  u32 article
//   3 relinked u32 article, ranges, links: it lost a source and was looked at again
// Ranges are the words that the article repeats: u32 count, then two u32 each. Links are u32 count, then u32 article and the
// u32 start and end there, in characters.
#pragma once

#include "articles.hpp"

namespace sourcier {

enum class Kind : u8 { added = 1, removed = 2, relinked = 3 };

struct LinkRecord {
    u32 article, start, end;
};

class Writer {
  public:
    explicit Writer(std::string& to, Kind kind) : to_(to), at_(to.size()) { put(u32{0}), put(kind); }
    ~Writer() {
        const u32 size = static_cast<u32>(to_.size() - at_ - 4);
        std::memcpy(&to_[at_], &size, 4);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    template <typename Value>
    void put(Value value) {
        to_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void put_bytes(std::string_view bytes) { to_.append(bytes); }
    template <typename Item>
    void put_all(const std::vector<Item>& items) {
        put(static_cast<u32>(items.size()));
        to_.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(Item));
    }

  private:
    std::string& to_;
    std::size_t at_;
};

// Reads one record; throws std::runtime_error where it ends too soon.
class Reader {
  public:
    explicit Reader(std::string_view record) : rest_(record) {}

    template <typename Value>
    Value get() {
        Value value;
        std::memcpy(&value, bytes(sizeof value).data(), sizeof value);
        return value;
    }
    std::string_view bytes(std::size_t size) {
        if (size > rest_.size()) throw std::runtime_error("a record ends too soon");
        const auto found = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return found;
    }
    template <typename Item>
    void get_all(std::vector<Item>& items) {
        const u32 size = get<u32>();
        const auto found = bytes(std::size_t{size} * sizeof(Item));
        items.resize(size);
        if (size > 0) std::memcpy(items.data(), found.data(), found.size());
    }
    std::size_t left() const { return rest_.size(); }

  private:
    std::string_view rest_;
};

}  // namespace sourcier

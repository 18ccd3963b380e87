// The articles of an index: keys, texts, times, outlets, and which of them an address belongs to.
#pragma once

#include <deque>
#include <string>
#include <unordered_map>

#include "shelf.hpp"

namespace sourcier {

// An array that grows without ever moving what it holds.
template <typename Item>
class Growing {
  public:
    static constexpr std::size_t step = 4096;

    std::size_t size() const { return size_; }
    Item& operator[](std::size_t at) { return parts_[at / step][at % step]; }
    const Item& operator[](std::size_t at) const { return parts_[at / step][at % step]; }

    void push_back(const Item& item) {
        if (size_ % step == 0) parts_.push_back(std::make_unique<Item[]>(step));
        (*this)[size_++] = item;
    }

  private:
    std::vector<std::unique_ptr<Item[]>> parts_;
    std::size_t size_ = 0;
};

// Bytes one after the other at places that never move; one piece always lies within one block.
class Arena {
  public:
    const char* keep(std::string_view bytes) {
        if (blocks_.empty() || room_ < bytes.size()) {
            room_ = std::max<std::size_t>(bytes.size(), std::size_t{1} << 20);
            blocks_.push_back(std::make_unique_for_overwrite<char[]>(room_));
            next_ = blocks_.back().get();
        }
        const char* at = next_;
        std::memcpy(next_, bytes.data(), bytes.size());
        next_ += bytes.size(), room_ -= bytes.size();
        return at;
    }

    void clear() { blocks_.clear(), room_ = 0; }

  private:
    std::vector<std::unique_ptr<char[]>> blocks_;
    char* next_ = nullptr;
    std::size_t room_ = 0;
};

// No time of publication is known.
constexpr i64 undated = std::numeric_limits<i64>::max();
// No outlet, no article, no passage; and an outlet that has no article.
constexpr u32 nothing = ~u32{0}, stranger = nothing - 1;

struct Article {
    Address address = 0;
    const char* text = nullptr;  // where it stands in memory; null where it stands in the file alone
    const char* key = nullptr;
    i64 published = undated;
    u64 record = 0;
    u32 length = 0, key_length = 0, outlet = nothing, passages = nothing, links = nothing;
    bool removed = false;

    std::string_view name() const { return {key, key_length}; }
};

class Articles {
  public:
    u32 size() const { return static_cast<u32>(articles_.size()); }
    Article& operator[](u32 number) { return articles_[number]; }
    const Article& operator[](u32 number) const { return articles_[number]; }
    Address end() const { return end_; }

    // The article of a key, or `nothing`.
    u32 find(std::string_view key) const {
        const Part& part = parts_[std::hash<std::string_view>{}(key) % parts];
        const auto found = part.find(key);
        return found == part.end() ? nothing : found->second;
    }

    u32 add(std::string_view key, u64 length, i64 published, u32 outlet, u64 record) {
        Article one;
        one.key = keys_.keep(key), one.key_length = static_cast<u32>(key.size());
        one.address = end_, one.length = static_cast<u32>(length);
        one.published = published, one.outlet = outlet, one.record = record;
        const u32 number = size();
        articles_.push_back(one);
        parts_[std::hash<std::string_view>{}(key) % parts][articles_[number].name()] = number;
        end_ += length;
        while (pages_.size() <= end_ >> page_bits) pages_.push_back(number);
        return number;
    }

    void remove(u32 number) {
        articles_[number].removed = true;
        parts_[std::hash<std::string_view>{}(articles_[number].name()) % parts].erase(articles_[number].name());
        ++removed_;
    }

    u32 removed() const { return removed_; }

    // The article whose text holds an address.
    u32 at(Address address) const {
        const std::size_t page = address >> page_bits;
        // Halving, for a page may hold any number of empty texts.
        u32 number = pages_[page], last = page + 1 < pages_.size() ? pages_[page + 1] : size() - 1;
        while (number < last) {
            const u32 middle = last - (last - number) / 2;
            if (articles_[middle].address <= address) {
                number = middle;
            } else {
                last = middle - 1;
            }
        }
        return number;
    }

    // Ask memory for what `at` will read: first the page, and once that is here, its first article.
    void prefetch_page(Address address) const { sourcier::prefetch(&pages_[address >> page_bits]); }
    void prefetch(Address address) const { sourcier::prefetch(&articles_[pages_[address >> page_bits]]); }

    // The number of an outlet; `nothing` where its name is empty.
    u32 outlet(std::string_view name) {
        if (name.empty()) return nothing;
        const auto [found, fresh] = outlets_.try_emplace(std::string(name), static_cast<u32>(outlets_.size()));
        if (fresh) outlet_names_.push_back(found->first);
        return found->second;
    }

    // The number of an outlet that need not have an article yet.
    u32 known_outlet(std::string_view name) const {
        if (name.empty()) return nothing;
        const auto found = outlets_.find(std::string(name));
        return found == outlets_.end() ? stranger : found->second;
    }

    std::string outlet_name(u32 outlet) const { return outlet == nothing ? "" : outlet_names_[outlet]; }

  private:
    // Keys by their hash: a part that grows is small, so that no insertion waits long.
    static constexpr std::size_t parts = 256;
    // Addresses are looked up by page: the article in which each page of 4 KiB begins.
    static constexpr u32 page_bits = 12;
    using Part = std::unordered_map<std::string_view, u32>;

    Growing<Article> articles_;
    Growing<u32> pages_;
    Part parts_[parts];
    std::unordered_map<std::string, u32> outlets_;
    std::vector<std::string> outlet_names_;
    Arena keys_;
    Address end_ = 0;
    u32 removed_ = 0;
};

}  // namespace sourcier

// Zeroed memory for what is looked up anywhere: few large pages are found sooner than many small ones.
#pragma once

#include <sys/mman.h>

#include <cstdlib>
#include <cstring>
#include <new>

namespace sourcier {

template <typename Item>
class Pages {
  public:
    Pages() = default;
    explicit Pages(std::size_t size) {
        const std::size_t bytes = (size * sizeof(Item) + huge - 1) / huge * huge;
        const bool large = size * sizeof(Item) >= huge;
        items_ = static_cast<Item*>(large ? std::aligned_alloc(huge, bytes) : std::malloc(size * sizeof(Item) + 1));
        if (!items_) throw std::bad_alloc();
        if (large) ::madvise(items_, bytes, MADV_HUGEPAGE);
        std::memset(static_cast<void*>(items_), 0, size * sizeof(Item));
    }
    Pages(Pages&& other) noexcept : items_(other.items_) { other.items_ = nullptr; }
    Pages& operator=(Pages&& other) noexcept {
        std::swap(items_, other.items_);
        return *this;
    }
    ~Pages() { std::free(items_); }

    Item* get() const { return items_; }
    Item& operator[](std::size_t at) const { return items_[at]; }

  private:
    static constexpr std::size_t huge = std::size_t{1} << 21;

    Item* items_ = nullptr;
};

}  // namespace sourcier

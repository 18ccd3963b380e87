// Zeroed memory for what is looked up anywhere: few large pages are found sooner than many small ones.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <new>
#include <utility>

namespace sourcier {

// Ask memory for what will be read. The empty statement keeps the compiler from taking a function that does nothing else for one
// that does nothing.
inline void prefetch(const void* at) {
    __builtin_prefetch(at);
    __asm__ volatile("" : : "r"(at));
}

template <typename Item>
class Pages {
  public:
    Pages() = default;
    explicit Pages(std::size_t size) : bytes_((size * sizeof(Item) / huge + 1) * huge + huge) {
        void* map = ::mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (map == MAP_FAILED) throw std::bad_alloc();
        map_ = map;
        const auto first = (reinterpret_cast<std::uintptr_t>(map) + huge - 1) / huge * huge;
        items_ = reinterpret_cast<Item*>(first);
        if (size * sizeof(Item) < huge) return;
        ::madvise(items_, bytes_ - huge, MADV_HUGEPAGE);
        // The system gives a page when it is first touched, which shall not happen amid a look-up.
        for (std::size_t at = 0; at < size * sizeof(Item); at += page) reinterpret_cast<volatile char*>(items_)[at] = 0;
    }
    Pages(Pages&& other) noexcept { swap(other); }
    Pages& operator=(Pages&& other) noexcept {
        swap(other);
        return *this;
    }
    ~Pages() {
        if (map_) ::munmap(map_, bytes_);
    }

    Item* get() const { return items_; }
    Item& operator[](std::size_t at) const { return items_[at]; }

  private:
    static constexpr std::size_t page = std::size_t{1} << 12, huge = std::size_t{1} << 21;

    void swap(Pages& other) noexcept {
        std::swap(items_, other.items_), std::swap(map_, other.map_), std::swap(bytes_, other.bytes_);
    }

    Item* items_ = nullptr;
    void* map_ = nullptr;
    std::size_t bytes_ = 0;
};

}  // namespace sourcier

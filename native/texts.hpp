// The texts of all articles, one after the other: the committed ones in a mapped file, the newest in memory.
#pragma once

#include "articles.hpp"

namespace sourcier {

class Texts {
  public:
    Texts() = default;
    Texts(const Texts&) = delete;
    Texts& operator=(const Texts&) = delete;
    ~Texts() { release(); }

    const char* keep(std::string_view text) { return newest_.keep(text); }

    // The text of an article; it stands still until the next `open`.
    Utf8 of(const Article& article) const {
        return {article.text ? article.text : map_ + article.address, article.length};
    }

    // Map the first `size` bytes of a file. The map reaches far beyond its end, which costs nothing, for to make it anew takes
    // long. False where the file has less: to read what is not there would end the process.
    bool open(const std::filesystem::path& path, u64 size) {
        if (file_ < 0) file_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat found {};
        if (file_ < 0 || ::fstat(file_, &found) != 0 || static_cast<u64>(found.st_size) < size) return false;
        if (size <= reach_) return true;
        if (map_) ::munmap(const_cast<char*>(map_), reach_);
        reach_ = std::max<u64>(2 * size, u64{1} << 36);
        void* map = ::mmap(nullptr, reach_, PROT_READ, MAP_SHARED, file_, 0);
        if (map == MAP_FAILED) {
            map_ = nullptr;
            release();
            return false;
        }
        ::madvise(map, reach_, MADV_RANDOM);
        map_ = static_cast<const char*>(map);
        return true;
    }

    void forget_newest() { newest_.clear(); }

  private:
    void release() {
        if (map_) ::munmap(const_cast<char*>(map_), reach_);
        if (file_ >= 0) ::close(file_);
        map_ = nullptr, reach_ = 0, file_ = -1;
    }

    Arena newest_;
    const char* map_ = nullptr;
    u64 reach_ = 0;
    int file_ = -1;
};

}  // namespace sourcier

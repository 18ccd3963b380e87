// A file that is written from its beginning to its end and gets its name when it is whole.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace sourcier {

// Every method throws std::runtime_error where the disk does not take what it is given; the unfinished file is then removed.
class Draft {
  public:
    explicit Draft(const std::filesystem::path& path) : path_(path), draft_(path) {
        draft_ += ".draft";
        file_ = ::open(draft_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (file_ < 0) throw std::runtime_error("cannot be made");
        buffer_.reserve(room);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        if (file_ < 0) return;
        ::close(file_);
        ::unlink(draft_.c_str());
    }

    // Bytes to follow those before; zeros where `from` is null.
    void put(const void* from, std::size_t size) {
        if (buffer_.size() + size > room) flush();
        if (size > room) {
            write(static_cast<const char*>(from), size);
        } else if (from) {
            buffer_.insert(buffer_.end(), static_cast<const char*>(from), static_cast<const char*>(from) + size);
        } else {
            buffer_.resize(buffer_.size() + size);
        }
    }

    // Put `head` over the first bytes, force all to disk and give the file its name.
    void finish(const void* head, std::size_t size) {
        flush();
        if (::pwrite(file_, head, size, 0) != static_cast<ssize_t>(size) || ::fsync(file_) != 0) fail();
        ::close(file_);
        file_ = -1;
        if (::rename(draft_.c_str(), path_.c_str()) == 0) return;
        ::unlink(draft_.c_str());
        fail();
    }

  private:
    static constexpr std::size_t room = std::size_t{1} << 18;

    [[noreturn]] static void fail() { throw std::runtime_error("cannot be written"); }

    void flush() {
        write(buffer_.data(), buffer_.size());
        buffer_.clear();
    }

    void write(const char* from, std::size_t size) {
        while (size > 0) {
            const ssize_t written = ::write(file_, from, std::min<std::size_t>(size, std::size_t{1} << 30));
            if (written <= 0) fail();
            from += written, size -= static_cast<std::size_t>(written);
        }
    }

    std::filesystem::path path_, draft_;
    std::vector<char> buffer_;
    int file_ = -1;
};

}  // namespace sourcier

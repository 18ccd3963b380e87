// The words of a text, and what was told of each of them when it was met first. No Python in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sourcier {

// What a character may be in a word: a letter or figure may begin one, a mark only goes on with it.
enum class Place : std::uint8_t { space, letter, mark, other };

// Calls take(begin, end) for each word: a run of letters, figures and their marks, or one other visible character.
template <class PlaceOf, class Take>
void cut(std::u32string_view text, PlaceOf place_of, Take take) {
    const std::size_t size = text.size();
    for (std::size_t at = 0; at < size;) {
        const Place place = place_of(text[at]);
        const std::size_t begin = at++;
        if (place == Place::space) continue;
        if (place == Place::letter) {
            for (; at < size; ++at) {
                const Place next = place_of(text[at]);
                if (next != Place::letter && next != Place::mark) break;
            }
        }
        take(begin, at);
    }
}

// Equal words share one answer.
template <class Answer>
class Vocabulary {
public:
    explicit Vocabulary(std::size_t most) : most_(most) {}

    // Forgets all answers when there are too many, since news brings new words without end; the others stay where they are.
    void make_room() {
        if (answers_.size() >= most_) answers_.clear();
    }

    // The answer of a word, by ``tell`` where it is new; valid until room is made.
    template <class Tell>
    const Answer& operator()(std::u32string_view word, Tell tell) {
        const auto found = answers_.find(word);
        if (found != answers_.end()) return found->second;
        return answers_.emplace(std::u32string(word), tell()).first->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::u32string_view word) const {
            // FNV-1a, by letters.
            std::uint64_t sum = 14695981039346656037u;
            for (const char32_t letter : word) sum = (sum ^ letter) * 1099511628211u;
            return static_cast<std::size_t>(sum ^ (sum >> 32));
        }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(std::u32string_view one, std::u32string_view other) const { return one == other; }
    };

    std::size_t most_;
    std::unordered_map<std::u32string, Answer, Hash, Equal> answers_;
};

}  // namespace sourcier

// Words letter by letter: what two have in common, and how likely one is written as another in another script. Strings are of code
// points; sums are made in the order of sourcier/data/twin.py, so that results are the same to the last bit.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sourcier {

using Letters = std::u32string_view;

// The length of the longest common subsequence.
inline std::size_t common(Letters a, Letters b) {
    using u64 = std::uint64_t;
    if (a.size() > b.size()) std::swap(a, b);
    const std::size_t blocks = (a.size() + 63) / 64;
    // Where each letter of the shorter word stands; no block of letters that it does not have.
    std::u32string alphabet(a);
    std::sort(alphabet.begin(), alphabet.end());
    alphabet.erase(std::unique(alphabet.begin(), alphabet.end()), alphabet.end());
    std::vector<u64> masks(alphabet.size() * blocks), row(blocks, ~u64{0});
    const auto place = [&](char32_t letter) {
        return static_cast<std::size_t>(std::lower_bound(alphabet.begin(), alphabet.end(), letter) - alphabet.begin());
    };
    for (std::size_t n = 0; n < a.size(); ++n) masks[place(a[n]) * blocks + n / 64] |= u64{1} << n % 64;
    // All columns of a row at once: a zero is where it grows.
    for (const char32_t letter : b) {
        const std::size_t at = place(letter);
        if (at == alphabet.size() || alphabet[at] != letter) continue;
        u64 carry = 0;
        for (std::size_t block = 0; block < blocks; ++block) {
            const u64 met = row[block] & masks[at * blocks + block], first = row[block] + met, sum = first + carry;
            carry = (first < met) | (sum < first);
            row[block] = sum | (row[block] - met);
        }
    }
    std::size_t zeros = 0;
    for (std::size_t n = 0; n < a.size(); ++n) zeros += ~row[n / 64] >> n % 64 & 1;
    return zeros;
}

// Twice the letters that two words have in common, in order, over all their letters.
inline double ratio(Letters a, Letters b) {
    if (a == b) return 1.0;
    const std::size_t all = a.size() + b.size();
    const auto start = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    a.remove_prefix(start), b.remove_prefix(start);
    const auto end = static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
    a.remove_suffix(end), b.remove_suffix(end);
    const std::size_t shared = start + end + (a.empty() || b.empty() ? 0 : common(a, b));
    return static_cast<double>(2 * shared) / static_cast<double>(all);
}

// From one script into the other: what each letter becomes between its neighbours.
class Direction {
  public:
    static constexpr std::size_t around = 5, longest = 4, longest_word = 200;
    static constexpr double inner_weight = 5.0, unseen = -12.0, left_over = -10.0, least_chance = 1e-7, hopeless = 30.0;

    // What a letter becomes, by its number in `written`, and how likely that is.
    struct Choice {
        std::size_t number;
        double rate;
    };

    // The counts of what stands in the middle of a window of one letter up to five, as "sh12,s3"; others are never asked for.
    void add(Letters window, Letters counts) {
        if (window.empty() || window.size() > around) return;
        Window& one = windows_[key(window)];
        one = {};
        one.written = counts;
    }

    const std::u32string& written(const Choice& choice) const { return *written_[choice.number]; }

    // The logarithms of the probabilities of what the middle letter of a window becomes.
    const std::vector<Choice>& choices(Letters window) {
        static const std::vector<Choice> none;
        // The windows inside this one, the narrowest first.
        const Letters inside[] = {window.substr(2, 1), window.substr(2, 2), window.substr(1, 3), window.substr(1), window};
        std::array<Window*, around> counted;
        std::size_t size = 0;
        for (const Letters inner : inside) {
            if (const auto found = windows_.find(key(inner)); found != windows_.end()) counted[size++] = &found->second;
        }
        if (size == 0) return none;
        Window& largest = *counted[size - 1];
        if (largest.asked) return largest.logs;
        const std::vector<Choice>* inner = &none;
        for (std::size_t n = 0; n < size; ++n) {
            if (!counted[n]->blended) blend(*counted[n], *inner);
            inner = &counted[n]->chances;
        }
        for (const Choice& one : largest.chances) {
            if (one.rate > least_chance) largest.logs.push_back({one.number, std::log(one.rate)});
        }
        largest.asked = true;
        return largest.logs;
    }

    // The logarithm of the probability that `source` is written as `target`, by the best way to part it into letters.
    double log_probability(Letters source, Letters target) {
        if (std::max(source.size(), target.size()) > longest_word) return never;
        std::u32string padded = U"^^";
        padded.append(source).append(U"$$");
        std::vector<const std::vector<Choice>*> known(source.size());
        for (std::size_t n = 0; n < source.size(); ++n) known[n] = &choices(Letters(padded).substr(n, around));
        // What may follow at each place of the target, none to so many letters, by number; all choices have one by now.
        std::vector<std::array<std::size_t, longest + 1>> pieces(target.size() + 1);
        for (std::size_t start = 0; start <= target.size(); ++start) {
            for (std::size_t size = 0; size <= std::min(longest, target.size() - start); ++size) {
                const auto found = numbers_.find(target.substr(start, size));
                pieces[start][size] = found == numbers_.end() ? written_.size() : found->second;
            }
        }
        // The last one stands for what has no number.
        std::vector<double> rates(written_.size() + 1, never), best(target.size() + 1, never), after(target.size() + 1);
        best[0] = 0.0;
        for (const std::vector<Choice>* here : known) {
            for (const Choice& one : *here) rates[one.number] = one.rate;
            const double least = *std::max_element(best.begin(), best.end()) - hopeless;
            std::fill(after.begin(), after.end(), never);
            for (std::size_t start = 0; start < best.size(); ++start) {
                if (best[start] == never || best[start] < least) continue;
                for (std::size_t size = 0; size <= std::min(longest, target.size() - start); ++size) {
                    double rate = rates[pieces[start][size]];
                    if (rate == never && size < 2) rate = unseen;
                    after[start + size] = std::max(after[start + size], rate + best[start]);
                }
            }
            for (const Choice& one : *here) rates[one.number] = never;
            best.swap(after);
        }
        std::size_t reached = target.size();
        while (best[reached] == never) --reached;
        return best[reached] + left_over * static_cast<double>(target.size() - reached);
    }

  private:
    static constexpr double never = -std::numeric_limits<double>::infinity();

    using Key = std::array<char32_t, around>;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const Key& key) const {
            std::uint64_t hash = 0;
            for (const char32_t letter : key) hash = (hash ^ letter) * 0x9E3779B97F4A7C15u, hash ^= hash >> 29;
            return static_cast<std::size_t>(hash);
        }
        std::size_t operator()(Letters letters) const { return std::hash<Letters>()(letters); }
    };

    struct Window {
        std::u32string written;
        std::vector<Choice> chances, logs;
        bool blended = false, asked = false;
    };

    // No letter is zero, so shorter windows differ from longer ones.
    static Key key(Letters window) {
        Key found{};
        for (std::size_t n = 0; n < window.size(); ++n) found[n] = window[n] + 1;
        return found;
    }

    // What counts say: letters, none of them a digit or comma, and a number. The last of two for the same letters counts.
    std::vector<Choice> read(Letters written) {
        const auto is_digit = [](char32_t letter) { return letter >= U'0' && letter <= U'9'; };
        std::vector<Choice> found;
        for (std::size_t at = 0; at < written.size();) {
            std::size_t end = at;
            while (end < written.size() && !is_digit(written[end]) && written[end] != U',') ++end;
            if (end == written.size() || written[end] == U',') {
                at = end + 1;
                continue;
            }
            const std::size_t number = number_of(written.substr(at, end - at));
            double count = 0;
            for (at = end; at < written.size() && is_digit(written[at]); ++at) count = 10 * count + (written[at] - U'0');
            if (places_[number] == 0) found.push_back({number, 0.0}), places_[number] = found.size();
            found[places_[number] - 1].rate = count;
        }
        for (const Choice& one : found) places_[one.number] = 0;
        return found;
    }

    std::size_t number_of(Letters letters) {
        const auto [at, is_new] = numbers_.try_emplace(std::u32string(letters), written_.size());
        if (is_new) written_.push_back(&at->first), places_.push_back(0);
        return at->second;
    }

    // The probabilities of the choices counted in a window, smoothed by those of the window inside it.
    void blend(Window& window, const std::vector<Choice>& inner) {
        const std::vector<Choice> counts = read(window.written);
        double total = 0;
        for (const Choice& one : counts) total += one.rate;
        const double weight = inner.empty() ? 1.0 : total / (total + inner_weight * static_cast<double>(counts.size()));
        const double left = 1 - weight, each = weight / total;
        for (const Choice& one : inner) {
            window.chances.push_back({one.number, left * one.rate});
            places_[one.number] = window.chances.size();
        }
        for (const Choice& one : counts) {
            if (places_[one.number] == 0) {
                window.chances.push_back({one.number, each * one.rate});
            } else {
                double& rate = window.chances[places_[one.number] - 1].rate;
                rate = rate + each * one.rate;
            }
        }
        for (const Choice& one : inner) places_[one.number] = 0;
        window.blended = true;
    }

    std::unordered_map<Key, Window, Hash> windows_;
    // Choices are numbered as they are met; between calls all places are zero.
    std::unordered_map<std::u32string, std::size_t, Hash, std::equal_to<>> numbers_;
    std::vector<const std::u32string*> written_;
    std::vector<std::size_t> places_;
};

}  // namespace sourcier

// All postings: a table of the newest, and segments that a thread of its own sorts, merges and writes.
#pragma once

#include <condition_variable>
#include <mutex>
#include <shared_mutex>
#include <thread>

#include "filter.hpp"
#include "segment.hpp"
#include "table.hpp"

namespace sourcier {

// Occurrences kept per fingerprint: more tell nothing that the first do not, and bound the work on what everybody writes.
constexpr u32 most_postings = 4;

// Look-ups that are under way at once: memory answers them together.
constexpr std::size_t ahead = 24;

// Call `act` on each index below `size`, and `prepare` on each some places before.
template <typename Prepare, typename Act>
void sweep(std::size_t size, Prepare&& prepare, Act&& act) {
    for (std::size_t i = 0; i < std::min(ahead, size); ++i) prepare(i);
    for (std::size_t i = 0; i < size; ++i) {
        if (i + ahead < size) prepare(i + ahead);
        act(i);
    }
}

class Shelf {
  public:
    // A fingerprint found: the run of the new text, and where it stands.
    struct Hit {
        u32 run;
        Address address;
    };

    Shelf() : active_(std::make_unique<Table>()) {}
    ~Shelf() { rest(); }

    // Where segments are kept; none is kept in files before this is said. Returns how many bytes of records they cover.
    u64 open(const std::filesystem::path& folder, u64 records, bool writes) {
        folder_ = folder, writes_ = writes;
        std::vector<std::pair<Segment::Span, std::filesystem::path>> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            unsigned long long first, last;
            if (std::sscanf(entry.path().filename().c_str(), "%16llx-%16llx.segment", &first, &last) != 2) continue;
            if (entry.path().filename() != path({first, last}).filename()) {
                // A draft that was never finished.
                if (writes_) discard(entry.path());
                continue;
            }
            found.push_back({{first, last}, entry.path()});
        }
        // Of two that begin alike the longer one is the merged one.
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
            return a.first.first != b.first.first ? a.first.first < b.first.first : a.first.last > b.first.last;
        });
        u64 covered = 0;
        for (const auto& [span, path] : found) {
            // What covers records that were never committed is of a batch that was lost.
            if (span.first == covered && span.last > covered && span.last <= records) try {
                    segments_.push_back(std::make_shared<Segment>(path));
                    covered = span.last;
                    continue;
                } catch (const std::runtime_error&) {
                    ++damaged_;
                }
            if (writes_) discard(path);
        }
        u64 size = 0;
        for (const Shared& one : segments_) size += one->size();
        // Who only reads asks once or twice, and a filter takes as long to fill as some thousand questions to answer.
        if (size > 0 && writes_) filter_ = filled(segments_, size + size / 2 + Table::capacity);
        return position_ = covered;
    }

    // Up to `most_postings` places of each run, in the order of runs and of places; what has more places is common speech.
    template <typename Counts>
    void find(std::span<const u64> runs, std::vector<Hit>& hits, std::vector<u8>& counts, Counts&& counts_still) const {
        std::shared_lock lock(guard_);
        hits.clear();
        counts.assign(runs.size(), 0);
        const auto take = [&](u32 run) {
            return [&, run](Address address) {
                if (counts_still(address)) hits.push_back({run, address});
            };
        };
        thread_local std::vector<u32> likely;
        likely.clear();
        if (filter_) {
            sweep(runs.size(), [&](std::size_t i) { filter_->prefetch(runs[i]); }, [&](std::size_t i) {
                if (runs[i] != none && filter_->may_hold(runs[i])) likely.push_back(static_cast<u32>(i));
            });
        } else {
            for (std::size_t i = 0; i < runs.size(); ++i) {
                if (runs[i] != none) likely.push_back(static_cast<u32>(i));
            }
        }
        for (const auto& segment : segments_) search(*segment, runs, likely, take);
        for (const auto& table : frozen_) search(*table, runs, likely, take);
        search(*active_, runs, likely, take);
        order(hits, counts);
    }

    // Remember runs of the article whose text lies at [text, end) and whose record begins at byte `record`; `counts` says how
    // many places each run has already.
    void insert(std::span<const u64> runs, std::span<const u32> chosen, std::span<const u32> bytes, Address text, Address end,
                u64 record, std::span<const u8> counts) {
        std::unique_lock lock(guard_);
        // Never between two runs of one article: a segment must hold nothing of a record that may be lost.
        if (active_->full(chosen.size())) freeze(lock, record, Table::large);
        const auto prepare = [&](std::size_t i) {
            active_->prefetch(runs[chosen[i]]);
            if (filter_) filter_->prefetch(runs[chosen[i]]);
            if (next_filter_) next_filter_->prefetch(runs[chosen[i]]);
        };
        sweep(chosen.size(), prepare, [&](std::size_t i) {
            const u32 run = chosen[i];
            if (runs[run] == none || counts[run] >= most_postings) return;
            bool own = false;
            active_->find(runs[run], [&](Address address) { own = own || (address >= text && address < end); });
            if (own) return;
            active_->insert(runs[run], text + bytes[run]);
            if (filter_) filter_->add(runs[run]);
            if (next_filter_) next_filter_->add_beside(runs[run]);
        });
        if (!filter_ && segments_.empty() && frozen_.empty() && active_->size() > few) {
            filter_ = std::make_unique<Filter>(2 * Table::capacity);
            active_->each([&](const Posting& one) { filter_->add(one.fingerprint); });
        }
    }

    // Put what the table holds, of the records before byte `record`, into a segment, so that whoever opens the folder next need
    // not derive it anew.
    void finish(u64 record) {
        std::unique_lock lock(guard_);
        // Articles that repeat others have no postings of their own, and are still not to be looked at again.
        if (record > position_ && writes_) freeze(lock, record, Table::small);
        changed_.wait(lock, [&] { return frozen_.empty() && !merging_; });
    }

    // Wait until the thread has sorted and merged all that it was given.
    void settle() const {
        std::shared_lock lock(guard_);
        changed_.wait(lock, [&] { return frozen_.empty() && !merging_; });
    }

    struct Sizes {
        u64 postings, segments, bytes, damaged;
    };
    Sizes sizes() const {
        std::shared_lock lock(guard_);
        Sizes found{active_->size(), segments_.size(), 0, damaged_};
        for (const auto& table : frozen_) found.postings += table->size();
        for (const auto& one : segments_) found.postings += one->size(), found.bytes += one->bytes();
        return found;
    }

    // How many segments do not hold what was written.
    u64 broken() const {
        std::shared_lock lock(guard_);
        return static_cast<u64>(std::count_if(segments_.begin(), segments_.end(), [](const auto& one) { return !one->intact(); }));
    }

    void rest() {
        {
            std::unique_lock lock(guard_);
            stops_ = true;
            changed_.notify_all();
        }
        if (worker_.joinable()) worker_.join();
    }

  private:
    using Shared = std::shared_ptr<const Segment>;

    // Begin a new table with the records from byte `record` on; the full one goes to the thread.
    void freeze(std::unique_lock<std::shared_mutex>& lock, u64 record, u32 bits) {
        // Two tables wait at most: then whoever writes waits for the thread.
        changed_.wait(lock, [&] { return frozen_.size() < 2; });
        frozen_.push_back(std::shared_ptr<const Table>(active_.release()));
        spans_.push_back({position_, record});
        position_ = record;
        active_ = spare_ && bits == Table::large ? std::move(spare_) : std::make_unique<Table>(bits);
        if (!worker_.joinable()) worker_ = std::thread([this] { work(); });
        changed_.notify_all();
    }

    template <typename Take>
    static void search(const Table& table, std::span<const u64> runs, std::span<const u32> likely, Take&& take) {
        if (table.size() == 0) return;
        sweep(likely.size(), [&](std::size_t i) { table.prefetch(runs[likely[i]]); }, [&](std::size_t i) {
            table.find(runs[likely[i]], take(likely[i]));
        });
    }

    template <typename Take>
    static void search(const Segment& segment, std::span<const u64> runs, std::span<const u32> likely, Take&& take) {
        sweep(likely.size(), [&](std::size_t i) { segment.prefetch(runs[likely[i]]); }, [&](std::size_t i) {
            segment.prefetch_entries(runs[likely[i]]);
        });
        for (const u32 run : likely) segment.find(runs[run], take(run));
    }

    // The hits in the order of runs and places; a run with all places taken is common speech and keeps none.
    static void order(std::vector<Hit>& hits, std::vector<u8>& counts) {
        std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
            return a.run != b.run ? a.run < b.run : a.address < b.address;
        });
        // A place may stand in two tables: of what a crash lost, or of an article that was looked at again.
        const auto same = [](const Hit& a, const Hit& b) { return a.run == b.run && a.address == b.address; };
        hits.erase(std::unique(hits.begin(), hits.end(), same), hits.end());
        for (const Hit& one : hits) counts[one.run] += counts[one.run] < most_postings;
        std::erase_if(hits, [&](const Hit& one) { return counts[one.run] >= most_postings; });
    }

    void work() {
        std::unique_lock lock(guard_);
        for (;;) {
            changed_.wait(lock, [&] { return stops_ || !frozen_.empty(); });
            if (stops_) return;
            auto table = frozen_.front();
            std::vector<Shared> merged = small_beside(table->size());
            const Segment::Span span{merged.empty() ? spans_.front().first : merged.back()->span().first, spans_.front().last};
            merging_ = true;
            lock.unlock();
            Shared made = made_of(*table, merged, span);
            // Memory in large pages may be long in coming: the next table has its own before it is needed.
            auto spare = table->full(Table::capacity / 2) ? std::make_unique<Table>(Table::large) : nullptr;
            lock.lock();
            if (spare) spare_ = std::move(spare);
            frozen_.erase(frozen_.begin()), spans_.erase(spans_.begin());
            segments_.resize(segments_.size() - merged.size());
            segments_.push_back(made);
            changed_.notify_all();
            lock.unlock();
            // To let go of gigabytes takes a while, and nobody shall wait for it.
            if (made->is_mapped()) {
                for (const Shared& one : merged) discard(path(one->span()));
            }
            merged.clear();
            widen(*table);
            table.reset();
            lock.lock();
            merging_ = false;
            changed_.notify_all();
        }
    }

    // Make a larger filter before this one is full. All segments are added to it first; from then on it gets what is inserted,
    // and the tables that had something by then once they are sorted, of which `table` may be one. Then it takes its place.
    void widen(const Table& table) {
        std::unique_lock lock(guard_);
        if (next_filter_) {
            lock.unlock();
            table.each([&](const Posting& one) { next_filter_->add_beside(one.fingerprint); });
            lock.lock();
            if (--missing_ == 0) filter_ = std::move(next_filter_);
            return;
        }
        u64 size = Table::capacity;
        for (const Shared& one : segments_) size += one->size();
        for (const auto& one : frozen_) size += one->size();
        if (filter_ && size + Table::capacity < filter_->room()) return;
        const auto segments = segments_;
        lock.unlock();
        auto next = filled(segments, size + size / 2 + Table::capacity);
        lock.lock();
        missing_ = frozen_.size() + 1;
        next_filter_ = std::move(next);
    }

    static std::unique_ptr<Filter> filled(const std::vector<Shared>& segments, u64 room) {
        auto filter = std::make_unique<Filter>(room);
        for (const Shared& one : segments) {
            const Sorted postings = one->view();
            for (u64 top = 0; top < u64{1} << top_bits; ++top) {
                for (const u64 entry : postings.under(top)) filter->add(top << low_bits | entry >> address_bits);
            }
        }
        return filter;
    }

    // The newest segments, the newest first, that are at most twice as large as all that is newer: merged at once, each
    // posting is written some log2(n) / 2 times for n tables, and log2(n) / 2 segments are there to be asked.
    std::vector<Shared> small_beside(std::size_t newer) const {
        std::vector<Shared> found;
        for (auto at = segments_.rbegin(); at != segments_.rend() && (*at)->size() <= 2 * newer; ++at) {
            found.push_back(*at);
            newer += (*at)->size();
        }
        return found;
    }

    // A segment of a table and of what is merged with it: in a file, or in memory where there is no folder or no room, for it
    // can be made again.
    Shared made_of(const Table& table, const std::vector<Shared>& merged, Segment::Span span) const {
        const Table::Run newest = table.sorted();
        std::vector<Sorted> parts{newest.view()};
        u64 size = table.size();
        for (const Shared& one : merged) parts.push_back(one->view()), size += one->size();
        if (!folder_.empty() && writes_) try {
                return std::make_shared<Segment>(parts, size, span, path(span));
            } catch (const std::runtime_error&) {
            }
        return std::make_shared<Segment>(parts, size, span);
    }

    std::filesystem::path path(Segment::Span span) const {
        char name[48];
        std::snprintf(name, sizeof name, "%016llx-%016llx.segment", static_cast<unsigned long long>(span.first),
                      static_cast<unsigned long long>(span.last));
        return folder_ / name;
    }

    // A file that cannot be removed does no harm: what covers the same records is left out when it is next opened.
    static void discard(const std::filesystem::path& file) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
    }

    mutable std::shared_mutex guard_;
    mutable std::condition_variable_any changed_;
    // Postings of a table that need no filter before it.
    static constexpr std::size_t few = std::size_t{1} << 17;

    std::unique_ptr<Table> active_, spare_;
    // The second one is about to take the place of the first, once `missing_` tables have been added to it.
    std::unique_ptr<Filter> filter_, next_filter_;
    std::size_t missing_ = 0;
    std::vector<std::shared_ptr<const Table>> frozen_;
    std::vector<Segment::Span> spans_;
    std::vector<Shared> segments_;
    std::filesystem::path folder_;
    u64 position_ = 0, damaged_ = 0;
    bool writes_ = false, merging_ = false, stops_ = false;
    std::thread worker_;
};

}  // namespace sourcier

// Binds the cutting of texts into words, and looks at each of them, to Python: converts, and nothing else.
#include <nanobind/nanobind.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "cut.hpp"

namespace nb = nanobind;
using namespace sourcier;

namespace {

// The marks that combine with letters of European scripts and of Arabic.
bool is_mark(char32_t letter) {
    return (letter >= 0x300 && letter <= 0x36f) || (letter >= 0x64b && letter <= 0x670) || (letter >= 0x6d6 && letter <= 0x6ed);
}

Place asked(char32_t letter) {
    if (Py_UNICODE_ISSPACE(letter)) return Place::space;
    if (Py_UNICODE_ISALNUM(letter)) return Place::letter;
    return is_mark(letter) ? Place::mark : Place::other;
}

// Latin, Greek, Cyrillic and Arabic are looked up, other letters asked for.
Place place_of(char32_t letter) {
    static const auto known = [] {
        std::array<Place, 0x700> places{};
        for (std::size_t one = 0; one < places.size(); ++one) places[one] = asked(static_cast<char32_t>(one));
        return places;
    }();
    return letter < known.size() ? known[letter] : asked(letter);
}

struct Free {
    void operator()(Py_UCS4* letters) const { PyMem_Free(letters); }
};

// A word as written, in small letters, and folded.
struct Forms {
    nb::object written, small, folded;
};

struct Piece {
    std::size_t start, end;
    const Forms* forms;
};

nb::list list_of(std::size_t size, auto item) {
    nb::list made = nb::steal<nb::list>(PyList_New(static_cast<Py_ssize_t>(size)));
    if (!made.is_valid()) nb::raise_python_error();
    for (std::size_t at = 0; at < size; ++at) {
        PyObject* one = item(at);
        if (!one) nb::raise_python_error();
        PyList_SET_ITEM(made.ptr(), static_cast<Py_ssize_t>(at), one);
    }
    return made;
}

class Cutter {
public:
    Cutter(nb::callable tell, std::size_t most) : tell_(std::move(tell)), vocabulary_(most) {}

    nb::tuple operator()(nb::str text) {
        const std::unique_ptr<Py_UCS4, Free> letters(PyUnicode_AsUCS4Copy(text.ptr()));
        if (!letters) nb::raise_python_error();
        const auto* begin = reinterpret_cast<const char32_t*>(letters.get());
        const std::u32string_view all(begin, static_cast<std::size_t>(PyUnicode_GET_LENGTH(text.ptr())));
        std::vector<Piece> pieces;
        vocabulary_.make_room();
        cut(all, place_of, [&](std::size_t start, std::size_t end) {
            const Forms& forms = vocabulary_(all.substr(start, end - start), [&] { return told(text, start, end); });
            pieces.push_back({start, end, &forms});
        });
        const std::size_t size = pieces.size();
        return nb::make_tuple(list_of(size, [&](std::size_t at) { return PyLong_FromSize_t(pieces[at].start); }),
                              list_of(size, [&](std::size_t at) { return PyLong_FromSize_t(pieces[at].end); }),
                              list_of(size, [&](std::size_t at) { return pieces[at].forms->written.inc_ref().ptr(); }),
                              list_of(size, [&](std::size_t at) { return pieces[at].forms->small.inc_ref().ptr(); }),
                              list_of(size, [&](std::size_t at) { return pieces[at].forms->folded.inc_ref().ptr(); }));
    }

private:
    Forms told(nb::str text, std::size_t start, std::size_t end) const {
        nb::object word = nb::steal(PyUnicode_Substring(text.ptr(), static_cast<Py_ssize_t>(start), static_cast<Py_ssize_t>(end)));
        const auto answer = nb::cast<nb::tuple>(tell_(word));
        return {std::move(word), answer[0], answer[1]};
    }

    nb::callable tell_;
    Vocabulary<Forms> vocabulary_;
};

nb::list places(nb::list words, auto is_wanted) {
    nb::list found;
    for (Py_ssize_t at = 0; at < PyList_GET_SIZE(words.ptr()); ++at) {
        const int wanted = is_wanted(PyList_GET_ITEM(words.ptr(), at));
        if (wanted < 0) nb::raise_python_error();
        if (wanted) found.append(at);
    }
    return found;
}

// Where the words stand that a set or a dictionary has.
nb::list among(nb::list words, nb::object table) {
    if (PyDict_Check(table.ptr())) return places(words, [&](PyObject* word) { return PyDict_Contains(table.ptr(), word); });
    return places(words, [&](PyObject* word) { return PySet_Contains(table.ptr(), word); });
}

// Where the words stand whose answer in a table is not empty; the table is asked for those that it lacks.
nb::list answered(nb::list words, nb::dict table) {
    return places(words, [&](PyObject* word) {
        PyObject* known = PyDict_GetItemWithError(table.ptr(), word);
        if (known) return PyObject_IsTrue(known);
        if (PyErr_Occurred()) return -1;
        const nb::object told = nb::steal(PyObject_GetItem(table.ptr(), word));
        return told.is_valid() ? PyObject_IsTrue(told.ptr()) : -1;
    });
}

// Calls take(at, letter) for the characters of a text between two places.
void each(nb::str text, Py_ssize_t start, Py_ssize_t end, auto take) {
    const int kind = PyUnicode_KIND(text.ptr());
    const void* letters = PyUnicode_DATA(text.ptr());
    end = std::min(end, PyUnicode_GET_LENGTH(text.ptr()));
    for (Py_ssize_t at = std::max<Py_ssize_t>(start, 0); at < end; ++at) take(at, PyUnicode_READ(kind, letters, at));
}

// Where the letters stand that may begin a name: capitals, and all beyond the Basic Multilingual Plane.
nb::list capitals(nb::str text) {
    nb::list found;
    each(text, 0, PY_SSIZE_T_MAX, [&](Py_ssize_t at, Py_UCS4 letter) {
        if (Py_UNICODE_ISUPPER(letter) || Py_UNICODE_ISTITLE(letter) || letter > 0xffff) found.append(at);
    });
    return found;
}

// The first letters of the words between two places of a text that have two letters or more.
nb::str initials(nb::str text, Py_ssize_t start, Py_ssize_t end) {
    std::vector<Py_UCS4> found;
    std::size_t size = 0;
    each(text, start, end, [&](Py_ssize_t, Py_UCS4 letter) {
        const bool is_letter = place_of(letter) == Place::letter && !Py_UNICODE_ISDECIMAL(letter);
        if (is_letter && ++size == 1) found.push_back(letter);
        if (is_letter) return;
        if (size == 1) found.pop_back();
        size = 0;
    });
    if (size == 1) found.pop_back();
    return nb::steal<nb::str>(PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, found.data(), static_cast<Py_ssize_t>(found.size())));
}

// Whether a text has a character from ``first`` to ``last``.
bool has_between(nb::str text, Py_UCS4 first, Py_UCS4 last) {
    bool found = false;
    each(text, 0, PY_SSIZE_T_MAX, [&](Py_ssize_t, Py_UCS4 letter) { found |= letter >= first && letter <= last; });
    return found;
}

}  // namespace

NB_MODULE(_words, module) {
    // Tables are kept until the process ends, which is no leak.
    nb::set_leak_warnings(false);
    nb::class_<Cutter>(module, "Cutter").def(nb::init<nb::callable, std::size_t>()).def("__call__", &Cutter::operator());
    module.def("among", &among);
    module.def("answered", &answered);
    module.def("capitals", &capitals);
    module.def("initials", &initials);
    module.def("has_between", &has_between);
}

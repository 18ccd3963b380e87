// Binds the comparison of words to Python: converts, and nothing else.
#include <nanobind/nanobind.h>

#include <stdexcept>

#include "letters.hpp"

namespace nb = nanobind;
using namespace sourcier;

namespace {

std::u32string letters_of(nb::str from) {
    const int kind = PyUnicode_KIND(from.ptr());
    const void* data = PyUnicode_DATA(from.ptr());
    std::u32string found(static_cast<std::size_t>(PyUnicode_GET_LENGTH(from.ptr())), U'\0');
    for (std::size_t n = 0; n < found.size(); ++n) found[n] = PyUnicode_READ(kind, data, static_cast<Py_ssize_t>(n));
    return found;
}

nb::str str_of(Letters letters) {
    return nb::steal<nb::str>(PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, letters.data(), static_cast<Py_ssize_t>(letters.size())));
}

// With the letters that it knows, which are asked for with every word.
struct Known {
    explicit Known(nb::dict counts) {
        nb::set single;
        for (const auto [window, written] : counts) {
            const std::u32string letters = letters_of(nb::cast<nb::str>(window));
            direction.add(letters, letters_of(nb::cast<nb::str>(written)));
            if (letters.size() == 1) single.add(window);
        }
        letters = nb::steal(PyFrozenSet_New(single.ptr()));
    }

    Direction direction;
    nb::object letters;
};

nb::dict choices(Known& known, nb::str window) {
    const std::u32string letters = letters_of(window);
    if (letters.size() != Direction::around) throw std::invalid_argument("a window has five letters");
    nb::dict found;
    for (const auto& one : known.direction.choices(letters)) found[str_of(known.direction.written(one))] = one.rate;
    return found;
}

}  // namespace

NB_MODULE(_letters, module) {
    // Tables are kept until the process ends, which is no leak.
    nb::set_leak_warnings(false);
    module.def("ratio", [](nb::str a, nb::str b) { return ratio(letters_of(a), letters_of(b)); });
    nb::class_<Known>(module, "Direction")
        .def(nb::init<nb::dict>())
        .def_prop_ro("letters", [](const Known& known) { return known.letters; })
        .def("choices", &choices)
        .def("log_probability", [](Known& known, nb::str source, nb::str target) {
            return known.direction.log_probability(letters_of(source), letters_of(target));
        });
}

using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;

namespace CaiCach.ReformPlans.Importing;

/// <summary>
/// Finds the units that a cell names: by full name, short name or code; several in one cell; abbreviations and slips of the pen as guesses. Names hold commas
/// and "và" themselves ("Sở Văn hóa, Thể thao và Du lịch"), so the longest name wins.
/// </summary>
public sealed class UnitNames
{
    // Two names that share this part of their words are held for the same, and the person is asked.
    const double Alike = 0.72;

    static readonly (string Short, string Long)[] Abbreviations =
    [
        ("ubnd", "uy ban nhan dan"), ("vp", "van phong"), ("tp", "thanh pho"), ("tx", "thi xa"), ("cntt", "cong nghe thong tin"), ("tttt", "thong tin va truyen thong"),
        ("tt tt", "thong tin va truyen thong"), ("khdt", "ke hoach va dau tu"), ("kh dt", "ke hoach va dau tu"), ("gddt", "giao duc va dao tao"), ("gd dt", "giao duc va dao tao"),
        ("nnptnt", "nong nghiep va phat trien nong thon"), ("nn ptnt", "nong nghiep va phat trien nong thon"), ("tnmt", "tai nguyen va moi truong"), ("tn mt", "tai nguyen va moi truong"),
        ("ldtbxh", "lao dong thuong binh va xa hoi"), ("ld tbxh", "lao dong thuong binh va xa hoi"), ("vhttdl", "van hoa the thao va du lich"), ("vh tt dl", "van hoa the thao va du lich"),
        ("khcn", "khoa hoc va cong nghe"), ("kh cn", "khoa hoc va cong nghe"), ("gtvt", "giao thong van tai"), ("qlkkt", "quan ly khu kinh te"),
    ];

    readonly Dictionary<string, Unit> byKey = [];
    readonly List<(HashSet<string> Words, Unit Unit)> words = [];

    public UnitNames(IEnumerable<Unit> units)
    {
        // Agencies first, then the parts of the province's own: "Văn phòng UBND tỉnh" is meant before a division of the same name.
        foreach (var unit in units.OrderByDescending(u => u.Id == u.AgencyId).ThenBy(u => u.ValidTo is not null).ThenBy(u => u.Sort))
        {
            foreach (var name in new[] { unit.Name, unit.ShortName, unit.Code }.Where(n => n.Length > 0))
            {
                byKey.TryAdd(KeyOf(name), unit);
            }

            words.Add((WordsOf(KeyOf(unit.Name)), unit));
        }
    }

    /// <returns>The parts of the cell in their order, each with the unit it names, if any.</returns>
    public IReadOnlyList<NamedUnit> In(string cell)
    {
        List<NamedUnit> found = [];
        foreach (var line in cell.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            found.AddRange(InLine(line.TrimStart('-', '+', '•', ' ').TrimEnd('.', ',', ' ')));
        }

        return found;
    }

    IEnumerable<NamedUnit> InLine(string line)
    {
        if (byKey.TryGetValue(KeyOf(line), out var whole))
        {
            yield return new NamedUnit(line, whole, IsGuess: false);
            yield break;
        }

        var (parts, breaks) = Parts(line);
        for (var from = 0; from < parts.Count;)
        {
            var (length, unit) = Longest(parts, breaks, from);
            var text = unit is null ? parts[from] : Joined(parts, breaks, from, length);
            var near = unit ?? Near(text);
            yield return new NamedUnit(text, near, IsGuess: unit is null && near is not null);
            from += unit is null ? 1 : length;
        }
    }

    (int Length, Unit? Unit) Longest(List<string> parts, List<string> breaks, int from)
    {
        for (var length = parts.Count - from; length > 0; length--)
        {
            if (byKey.TryGetValue(KeyOf(Joined(parts, breaks, from, length)), out var unit))
            {
                return (length, unit);
            }
        }

        return (1, null);
    }

    Unit? Near(string text)
    {
        var own = WordsOf(KeyOf(text));
        var ranked = words.Where(w => w.Unit.ValidTo is null).Select(w => (w.Unit, Share: 2.0 * w.Words.Intersect(own).Count() / (w.Words.Count + own.Count)))
            .Where(w => w.Share >= Alike).OrderByDescending(w => w.Share).Take(2).ToList();
        return ranked is [var only] ? only.Unit : ranked is [var best, var second] && best.Share > second.Share ? best.Unit : null;
    }

    static (List<string> Parts, List<string> Breaks) Parts(string line)
    {
        var (parts, breaks, at) = (new List<string>(), new List<string>(), 0);
        for (var i = 0; i < line.Length; i++)
        {
            var width = line[i] is ',' or '/' ? 1 : string.Compare(line, i, " và ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? 4 : 0;
            if (width > 0)
            {
                parts.Add(line[at..i].Trim());
                breaks.Add(line.Substring(i, width));
                at = i + width;
                i += width - 1;
            }
        }

        parts.Add(line[at..].Trim());
        return (parts, breaks);
    }

    static string Joined(List<string> parts, List<string> breaks, int from, int length) =>
        string.Concat(Enumerable.Range(from, length).Select(i => i == from ? parts[i] : breaks[i - 1] + " " + parts[i]));

    static string KeyOf(string name)
    {
        var key = $" {SearchKey.Of(name)} ";
        foreach (var (shortForm, longForm) in Abbreviations)
        {
            key = key.Replace($" {shortForm} ", $" {longForm} ", StringComparison.Ordinal);
        }

        return key.Trim();
    }

    static HashSet<string> WordsOf(string key) => [.. key.Split(' ').Where(w => w is not "va")];
}

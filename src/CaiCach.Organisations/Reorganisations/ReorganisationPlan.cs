using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>The lines of a reorganisation as answers: which units end, and where a row of theirs goes. Pure; the units that begin are known to it before they exist.</summary>
public sealed class ReorganisationPlan
{
    readonly Dictionary<Guid, Unit> begins;
    readonly ILookup<Guid, ReorganisationLine> takes;
    readonly Dictionary<(Guid From, Guid To), Guid?> parts = [];
    readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    internal ReorganisationPlan(DateOnly on, string decision, IReadOnlyList<ReorganisationLine> lines, UnitSnapshot units)
    {
        (On, Decision, Lines, Units) = (on, decision, lines, units);
        begins = [];
        foreach (var line in lines.Where(l => l.Kind == LineKind.Begins))
        {
            var parent = line.ParentId is { } above ? units.Find(above) ?? begins.GetValueOrDefault(above) : null;
            begins[line.UnitId] = CreateUnit.Make(Options(line, on), line.UnitId, on, parent, units.All.Count + begins.Count);
        }

        HashSet<Guid> ends = [.. lines.Where(l => l.Kind == LineKind.Closes).Select(l => l.UnitId)];
        Closing = ends.Concat(units.All.Where(u => ends.Contains(u.AgencyId) && u.IsOpenOn(on.AddDays(-1))).Select(u => u.Id)).ToHashSet();
        takes = lines.Where(l => l is { Kind: LineKind.Takes, ToUnitId: not null }).OrderBy(l => l.By == ShareRule.All).ThenBy(l => l.Ordinal).ToLookup(l => l.UnitId);
    }

    /// <summary>First day of the new order.</summary>
    public DateOnly On { get; }

    public DateTimeOffset Moment => LocalClock.StartOf(On);

    public string Decision { get; }

    public IReadOnlyList<ReorganisationLine> Lines { get; }

    /// <summary>The units as they stand before.</summary>
    public UnitSnapshot Units { get; }

    /// <summary>Everything that ends; an agency takes its parts along.</summary>
    public IReadOnlySet<Guid> Closing { get; }

    /// <summary>The agencies among them.</summary>
    public IReadOnlyList<Guid> ClosingAgencies => [.. Closing.Where(id => Units[id].AgencyId == id)];

    public IReadOnlyCollection<Unit> Beginning => begins.Values;

    /// <summary>A unit that is, or that will be.</summary>
    public Unit? UnitOf(Guid? id) => id is { } known ? begins.GetValueOrDefault(known) ?? Units.Find(known) : null;

    internal static ReorganisationPlan OfOne(Unit unit, DateOnly on, UnitSnapshot units) => new(on, "", [new ReorganisationLine { Kind = LineKind.Closes, UnitId = unit.Id, Code = unit.Code }], units);

    internal static CreateUnitOptions Options(ReorganisationLine line, DateOnly on) => new()
    {
        Code = line.Code, Name = line.Name, ShortName = line.ShortName, Kind = line.UnitKind ?? UnitKind.Division, ParentCode = line.ParentCode, From = on, Address = line.Address, Phone = line.Phone,
    };

    /// <summary>The unit that takes a row: an agency for an agency's row, a part for a part's.</summary>
    /// <param name="what">Sort of the row.</param>
    /// <param name="unitId">The unit that has it and ends.</param>
    /// <param name="traits">What it is shared out by.</param>
    /// <returns>Null when no line says where.</returns>
    public Guid? Destination(string what, Guid unitId, RowTraits traits)
    {
        var unit = Units[unitId];
        if (Match(what, unitId, traits) is { } line)
        {
            return line.ToUnitId;
        }

        // A part without lines of its own follows its agency.
        return unit.AgencyId != unitId && Match(what, unit.AgencyId, traits with { DivisionId = traits.DivisionId ?? unitId }) is { ToUnitId: { } agency } ? PartIn(unitId, agency) : null;
    }

    /// <summary>The unit that does in the new agency what another did in the old one: of the same kind and name, else the first of the kind, else the agency itself.</summary>
    public Guid? PartIn(Guid? oldId, Guid toId)
    {
        if (oldId is not { } old || UnitOf(old) is not { } unit || UnitOf(toId) is not { } target)
        {
            return null;
        }

        if (!Closing.Contains(old))
        {
            return old; // it goes on
        }

        if (unit.AgencyId == old || target.AgencyId != target.Id)
        {
            return toId;
        }

        if (!parts.TryGetValue((old, toId), out var found))
        {
            List<Unit> offered = [.. Units.PartsOf(toId).Where(u => u.IsOpenOn(On) && !Closing.Contains(u.Id)).Concat(begins.Values.Where(u => u.AgencyId == toId && u.Id != toId)).Where(u => u.Kind == unit.Kind)];
            parts[(old, toId)] = found = (offered.FirstOrDefault(u => u.ShortName == unit.ShortName) ?? offered.OrderBy(u => u.Sort).FirstOrDefault())?.Id ?? toId;
        }

        return found;
    }

    /// <summary>A row as it is counted: by agencies where the agency ends, by parts where only a part does.</summary>
    public MovingRow Row(Guid id, Guid fromId, Guid? toId)
    {
        var agency = Units[fromId].AgencyId;
        return Closing.Contains(agency) ? new MovingRow(id, agency, UnitOf(toId)?.AgencyId) : new MovingRow(id, fromId, toId);
    }

    /// <summary>Units that go on with one that ends, each with what it takes in words; null for all.</summary>
    public IEnumerable<(Guid ToUnitId, string? Share)> SuccessorsOf(Guid unitId) => takes[unitId].GroupBy(l => l.ToUnitId!.Value)
        .Select(g => (g.Key, g.Any(l => l.By == ShareRule.All && l.What is null) ? null : string.Join("; ", g.Select(WordsOf).Distinct())));

    static string WordsOf(ReorganisationLine line) => (line.By switch { ShareRule.All => "phần còn lại", ShareRule.Division => "phòng " + line.Value, ShareRule.Field => "lĩnh vực " + line.Value, _ => "địa chỉ " + line.Value })
        + (line.What is null ? "" : $" ({line.What})");

    ReorganisationLine? Match(string what, Guid unitId, RowTraits traits)
    {
        string? address = null;
        foreach (var line in takes[unitId])
        {
            if (line.What is { } only && only != what)
            {
                continue;
            }

            var isMet = line.By switch
            {
                ShareRule.All => true,
                ShareRule.Division => traits.DivisionId is { } division && string.Equals(UnitOf(division)?.Code, line.Value, StringComparison.OrdinalIgnoreCase),
                ShareRule.Field => traits.Field is { } field && KeyOf(field) == KeyOf(line.Value!),
                _ => traits.Address is { } text && (address ??= $" {SearchKey.Of(text)} ").Contains($" {KeyOf(line.Value!)} ", StringComparison.Ordinal),
            };
            if (isMet)
            {
                return line;
            }
        }

        return null;
    }

    string KeyOf(string text)
    {
        if (!keys.TryGetValue(text, out var key))
        {
            keys[text] = key = SearchKey.Of(text);
        }

        return key;
    }
}

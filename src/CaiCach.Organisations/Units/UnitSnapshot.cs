namespace CaiCach.Organisations.Units;

/// <summary>The units as they are called on one day; those that ended are among them, for what is old still names them.</summary>
public sealed class UnitSnapshot
{
    readonly UnitRecords records;
    readonly Dictionary<Guid, Unit> byId;

    internal UnitSnapshot(UnitRecords records, DateOnly day)
    {
        (this.records, Day) = (records, day);
        All = [.. records.Units.Select(u => records.Names[u.Id].LastOrDefault(n => n.From <= day) is { } name ? u.Called(name) : u)];
        byId = All.ToDictionary(u => u.Id);
    }

    /// <summary>The day whose names these are.</summary>
    public DateOnly Day { get; }

    public IReadOnlyList<Unit> All { get; }

    public Unit this[Guid id] => byId[id];

    /// <summary>The same units by the names and with the standing of another day: for what is dated then.</summary>
    public UnitSnapshot On(DateOnly day) => day == Day ? this : new UnitSnapshot(records, day);

    public Unit? Find(Guid? id) => id is { } known && byId.TryGetValue(known, out var unit) ? unit : null;

    /// <summary>The unit of a code: its own, one it had before, or either in the spelling of 2016.</summary>
    public Unit? Find(string? code)
    {
        if (code?.Trim() is not { Length: > 0 } asked)
        {
            return null;
        }

        var known = AgencyCode.Of(asked.ToUpperInvariant());
        return All.FirstOrDefault(u => string.Equals(u.Code, known, StringComparison.OrdinalIgnoreCase))
            ?? (records.Aliases.FirstOrDefault(a => string.Equals(a.Key, known, StringComparison.OrdinalIgnoreCase) || string.Equals(a.Key, asked, StringComparison.OrdinalIgnoreCase)) is { Key: not null } alias ? Find(alias.Value) : null);
    }

    /// <summary>True for a code that a unit has or had: it is never given again.</summary>
    public bool IsUsed(string code) => Find(code) is not null;

    /// <summary>Codes under which the unit is found besides its own.</summary>
    public IEnumerable<string> AliasesOf(Guid id) => records.Aliases.Where(a => a.Value == id).Select(a => a.Key).Order(StringComparer.Ordinal);

    /// <summary>All its names, the first first; empty when it has had one only.</summary>
    public IEnumerable<UnitName> NamesOf(Guid id) => records.Names[id];

    public IEnumerable<UnitLink> SuccessorsOf(Guid id) => records.Links.Where(l => l.FromUnitId == id);

    public IEnumerable<UnitLink> PredecessorsOf(Guid id) => records.Links.Where(l => l.ToUnitId == id);

    /// <summary>The unit that goes on with what this one was, as far as one alone does: itself while it exists, or after a split.</summary>
    public Guid NowOf(Guid id)
    {
        for (var (at, steps) = (id, 0); steps < 20; steps++)
        {
            if (Find(at) is not { } unit || unit.IsOpenOn(Day))
            {
                return at;
            }

            if (records.Links.Where(l => l.FromUnitId == at && l.On <= Day).Select(l => l.ToUnitId).Distinct().ToList() is not [var next])
            {
                return at;
            }

            at = next;
        }

        return id;
    }

    /// <summary>Every unit whose figures stand in the row of this one when figures are put together by the units of today; itself among them.</summary>
    public IReadOnlyList<Guid> GatheredIn(Guid id) => [.. All.Where(u => u.Id == id || NowOf(u.Id) == id).Select(u => u.Id)];

    /// <summary>Short name, or a dash for a unit nobody knows.</summary>
    public string NameOf(Guid? id) => Find(id)?.ShortName ?? "–";

    /// <summary>"Bộ phận Một cửa · UBND TP Tuy Hòa": the unit and, if it is only a part, its agency.</summary>
    public string FullNameOf(Guid? id) => Find(id) is not { } unit ? "–"
        : unit.Id == unit.AgencyId ? unit.ShortName
        : $"{unit.ShortName} · {NameOf(unit.AgencyId)}";

    /// <summary>The province itself; null in a house that has none yet.</summary>
    public Unit? Province => All.FirstOrDefault(u => u.Kind == UnitKind.Province && u.IsOpenOn(Day)) ?? All.FirstOrDefault(u => u.Kind == UnitKind.Province);

    /// <summary>Units with legal standing that answer for dossiers.</summary>
    public IEnumerable<Unit> Agencies => All.Where(u => u.Id == u.AgencyId);

    public IEnumerable<Unit> PartsOf(Guid agencyId) => All.Where(u => u.AgencyId == agencyId && u.Id != agencyId);

    public Unit? OneStopOf(Guid agencyId) => PartsOf(agencyId).Where(u => u.Kind == UnitKind.OneStop).OrderByDescending(u => u.IsOpenOn(Day)).FirstOrDefault();
}

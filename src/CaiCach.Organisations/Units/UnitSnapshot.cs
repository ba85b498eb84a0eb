namespace CaiCach.Organisations.Units;

/// <summary>The units at one moment.</summary>
public sealed class UnitSnapshot
{
    readonly Dictionary<Guid, Unit> byId;

    internal UnitSnapshot(IReadOnlyList<Unit> units)
    {
        All = units;
        byId = units.ToDictionary(u => u.Id);
    }

    public IReadOnlyList<Unit> All { get; }

    public Unit this[Guid id] => byId[id];

    public Unit? Find(Guid? id) => id is { } known && byId.TryGetValue(known, out var unit) ? unit : null;

    /// <summary>Short name, or a dash for a unit nobody knows.</summary>
    public string NameOf(Guid? id) => Find(id)?.ShortName ?? "–";

    /// <summary>"Bộ phận Một cửa · UBND TP Tuy Hòa": the unit and, if it is only a part, its agency.</summary>
    public string FullNameOf(Guid? id) => Find(id) is not { } unit ? "–"
        : unit.Id == unit.AgencyId ? unit.ShortName
        : $"{unit.ShortName} · {NameOf(unit.AgencyId)}";

    /// <summary>The province itself; null in a house that has none yet.</summary>
    public Unit? Province => All.FirstOrDefault(u => u.Kind == UnitKind.Province);

    /// <summary>Units with legal standing that answer for dossiers.</summary>
    public IEnumerable<Unit> Agencies => All.Where(u => u.Id == u.AgencyId);

    public IEnumerable<Unit> PartsOf(Guid agencyId) => All.Where(u => u.AgencyId == agencyId && u.Id != agencyId);

    public Unit? OneStopOf(Guid agencyId) => PartsOf(agencyId).FirstOrDefault(u => u.Kind == UnitKind.OneStop);
}

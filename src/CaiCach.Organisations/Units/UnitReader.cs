using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;

namespace CaiCach.Organisations.Units;

/// <summary>Reads one unit with its history.</summary>
public sealed class UnitReader(AppDb db, UnitDirectory directory)
{
    /// <param name="id">Which.</param>
    /// <param name="day">By whose names; today when empty.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <returns>Null when there is none.</returns>
    public async Task<UnitView?> FindAsync(Guid id, DateOnly? day, CancellationToken cancellationToken)
    {
        var units = await directory.GetAsync(cancellationToken);
        units = day is { } asked ? units.On(asked) : units;
        return units.Find(id) is not { } unit ? null : new UnitView(
            unit, [.. units.NamesOf(id).Reverse()], [.. units.SuccessorsOf(id)], [.. units.PredecessorsOf(id)], [.. units.AliasesOf(id).Concat(Legacy(unit)).Distinct()],
            await StoryLine.LatestAsync(db, UnitRecord.Of(id), 50, cancellationToken));
    }

    // The spelling of 2016 finds it too, though nobody entered it.
    static IEnumerable<string> Legacy(Unit unit) => unit.Id == unit.AgencyId && AgencyCode.Legacy(unit.Code) is { } legacy ? [legacy] : [];
}

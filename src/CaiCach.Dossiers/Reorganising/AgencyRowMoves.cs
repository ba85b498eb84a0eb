using System.Runtime.CompilerServices;
using CaiCach.Kernel.Actions;
using CaiCach.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Reorganising;

/// <summary>Rows that stand with an agency as a whole and go to the one that takes what it did.</summary>
internal abstract class AgencyRowMoves<T> : IReorganised
    where T : class
{
    public abstract string What { get; }

    public abstract string Label { get; }

    public abstract string Advice { get; }

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in Standing([.. plan.ClosingAgencies]).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var (id, from) = Key(row);
            yield return plan.Row(id, from, plan.Destination(What, from, default));
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        List<MovingRow> moved = [];
        foreach (var row in await Standing([.. plan.ClosingAgencies]).Take(most).ToListAsync(cancellationToken))
        {
            var (id, from) = Key(row);
            var to = plan.UnitOf(plan.Destination(What, from, default))?.AgencyId ?? throw new InvalidOperationException("A row without destination after the moment has begun.");
            moved.Add(plan.Row(id, from, to));
            Move(row, to, plan.Decision, scope);
        }

        return moved;
    }

    /// <summary>What stands with these agencies, in a fixed order.</summary>
    protected abstract IQueryable<T> Standing(IReadOnlyCollection<Guid> agencies);

    protected abstract (Guid Id, Guid AgencyId) Key(T row);

    /// <summary>Gives it to the agency and records that.</summary>
    protected abstract void Move(T row, Guid to, string decision, ActionScope scope);
}

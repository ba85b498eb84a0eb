using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>
/// Rows of one sort that stand with a unit and move when it ends. A module registers one for each sort; rehearsal and execution ask the same rows the same question, so they
/// cannot differ.
/// </summary>
public interface IReorganised
{
    /// <summary>Stable key, as lines name it: <c>dossiers</c>.</summary>
    string What { get; }

    /// <summary>Vietnamese words for pages: "Hồ sơ chưa xong".</summary>
    string Label { get; }

    /// <summary>What to do about rows without destination, a sentence.</summary>
    string Advice { get; }

    /// <summary>True for what moves together with the units, in one transaction: few rows, and people must have their rights at once. The rest follows in batches.</summary>
    bool AtOnce { get; }

    /// <summary>Every row that stands with a unit that ends, streamed; changes nothing.</summary>
    IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, CancellationToken cancellationToken);

    /// <summary>
    /// Moves some of the rows that are still with a unit that ends, inside the caller's action; those moved are no longer found, which makes it repeatable. None left: empty.
    /// </summary>
    /// <param name="plan">Where to.</param>
    /// <param name="scope">The action.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken);
}

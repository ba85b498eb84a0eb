using CaiCach.Kernel.Data;

namespace CaiCach.Kernel.Facts;

/// <summary>Folds the facts of an action into counters, inside the action's transaction.</summary>
public interface IFactFold
{
    Task FoldAsync(AppDb db, IReadOnlyList<Fact> facts, CancellationToken cancellationToken);
}

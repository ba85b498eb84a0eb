using CaiCach.Kernel.Outcomes;

namespace CaiCach.Kernel.Actions;

/// <summary>For actions that only add to a record's history: two at the same moment meet there, and nobody should have to press twice for that.</summary>
public static class Retry
{
    /// <summary>Runs again while somebody else was faster.</summary>
    /// <param name="run">One attempt.</param>
    /// <param name="attempts">How many at most.</param>
    /// <returns>The first outcome that is no conflict, or the last conflict.</returns>
    public static async Task<Outcome<T>> OnConflictAsync<T>(Func<Task<Outcome<T>>> run, int attempts = 11)
    {
        for (var left = attempts - 1; ; left--)
        {
            var outcome = await run();
            if (outcome.Succeeded || outcome.Refusals[0].Code != Refusal.ConflictCode || left == 0)
            {
                return outcome;
            }
        }
    }
}

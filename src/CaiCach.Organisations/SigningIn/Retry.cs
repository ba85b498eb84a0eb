using CaiCach.Kernel.Outcomes;

namespace CaiCach.Organisations.SigningIn;

internal static class Retry
{
    /// <summary>Two sign-ins of one person at the same moment meet in the person's history; nobody should have to press twice for that.</summary>
    public static async Task<Outcome<T>> OnConflictAsync<T>(Func<Task<Outcome<T>>> run)
    {
        for (var left = 10; ; left--)
        {
            var outcome = await run();
            if (outcome.Succeeded || outcome.Refusals[0].Code != Refusal.ConflictCode || left == 0)
            {
                return outcome;
            }
        }
    }
}

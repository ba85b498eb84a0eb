using CaiCach.Kernel.Outcomes;

namespace CaiCach.Modules.Tests;

internal static class Refused
{
    /// <summary>Asserts one refusal with this code, and gives it back.</summary>
    public static Refusal With<T>(string code, Outcome<T> outcome)
    {
        Assert.False(outcome.Succeeded, "It was not refused.");
        return Assert.Single(outcome.Refusals, r => r.Code == code);
    }
}

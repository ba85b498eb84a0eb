namespace CaiCach.Procedures.Processes;

/// <summary>Lets the hours of a process shrink when the legal limit does.</summary>
public static class ProcessFit
{
    const decimal Smallest = 0.5m;

    /// <summary>Each step's hours in the same proportion, in half hours, until the longest way takes at most <paramref name="most"/>; null where so many steps do not fit.</summary>
    public static ProcessContent? To(ProcessContent content, decimal most)
    {
        if (ProcessCheck.LongestHours(content) is not { } sum || sum <= most)
        {
            return content;
        }

        var fitted = content with { Steps = [.. content.Steps.Select(s => s.Hours == 0 ? s : s with { Hours = Math.Max(Smallest, Math.Floor(s.Hours * most / sum / Smallest) * Smallest) })] };

        // What the smallest steps need beyond their share is taken from the largest of the way that is still too long.
        while (ProcessCheck.Longest(fitted)! is var way && way.Sum(s => s.Hours) > most)
        {
            var largest = way.MaxBy(s => s.Hours)!;
            if (largest.Hours <= Smallest)
            {
                return null;
            }

            fitted = fitted with { Steps = [.. fitted.Steps.Select(s => s.Key == largest.Key ? s with { Hours = s.Hours - Smallest } : s)] };
        }

        return fitted with { Steps = [.. fitted.Steps.Select(Referrals)] };
    }

    static StepContent Referrals(StepContent step)
    {
        var chain = step.ReferralHours();
        return chain <= step.Hours ? step : step with { Referrals = [.. step.Referrals.Select(r => r with { Hours = Math.Floor(r.Hours * step.Hours / chain * 100) / 100 })] };
    }
}

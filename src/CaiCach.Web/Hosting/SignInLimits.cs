using System.Threading.RateLimiting;

namespace CaiCach.Web.Hosting;

/// <summary>Attempts to sign in, counted by account and by network address, right and wrong ones alike, known accounts and unknown ones alike.</summary>
public sealed class SignInLimits(LimitOptions limits) : IDisposable
{
    readonly PartitionedRateLimiter<string> accounts = PartitionedRateLimiter.Create<string, string>(a => RequestLimits.PerMinute(a, limits.SignInsPerAccountPerMinute));
    readonly PartitionedRateLimiter<string> addresses = PartitionedRateLimiter.Create<string, string>(a => RequestLimits.PerMinute(a, limits.SignInsPerMinute));

    /// <param name="context">Where it comes from.</param>
    /// <param name="account">User name or id, as given.</param>
    /// <returns>False when this is one too many in this minute.</returns>
    public bool Allow(HttpContext context, string? account)
    {
        using var address = addresses.AttemptAcquire(RequestLimits.Address(context));
        using var named = address.IsAcquired ? accounts.AttemptAcquire((account ?? "").Trim().ToUpperInvariant()) : address;
        return named.IsAcquired;
    }

    public void Dispose()
    {
        accounts.Dispose();
        addresses.Dispose();
    }
}

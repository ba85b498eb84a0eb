using CaiCach.Kernel.Permissions;

namespace CaiCach.Kernel.Actions;

/// <summary>Under which circumstances a use case runs.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Authority">What that person may do now.</param>
/// <param name="IdempotencyKey">The command's key; the same key again gets the first answer again. Null only for scheduled and bulk work that is idempotent by itself.</param>
/// <param name="Reason">Why, in the person's words, where asked for.</param>
public sealed record ActionContext(Actor Actor, Authority Authority, string? IdempotencyKey = null, string? Reason = null);

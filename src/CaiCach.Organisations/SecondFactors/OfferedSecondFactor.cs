namespace CaiCach.Organisations.SecondFactors;

/// <summary>A key that a person may take into an authenticator application.</summary>
/// <param name="SealedKey">For the form; only this house can open it, only for this person.</param>
/// <param name="Address">What the square code carries.</param>
/// <param name="Groups">The key in groups of four, for typing by hand.</param>
public sealed record OfferedSecondFactor(string SealedKey, string Address, string Groups);

namespace CaiCach.Organisations.SecondFactors;

/// <summary>Recovery codes, readable this once.</summary>
/// <param name="Codes">Empty when the command was repeated: then they have been shown already.</param>
public sealed record ShownRecoveryCodes(IReadOnlyList<string> Codes);

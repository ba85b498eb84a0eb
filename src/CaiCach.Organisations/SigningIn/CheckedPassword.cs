namespace CaiCach.Organisations.SigningIn;

/// <summary>The password was right. It opens nothing by itself.</summary>
/// <param name="OfficialId">Who.</param>
/// <param name="Stamp">Changes with the password; the second step must find the same.</param>
/// <param name="NeedsSecondStep">The person has an authenticator application.</param>
public sealed record CheckedPassword(Guid OfficialId, string Stamp, bool NeedsSecondStep);

using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.SigningIn;

/// <summary>How strictly people sign in (configuration section <c>SignIn</c>).</summary>
public sealed record SignInSettings
{
    /// <summary>Whoever holds a post of these roles must turn the second step on before anything else opens; none by default.</summary>
    public IReadOnlyList<Role> SecondFactorRoles { get; init; } = [];
}

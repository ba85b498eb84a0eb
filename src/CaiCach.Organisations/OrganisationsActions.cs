using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations;

/// <summary>Everything this module writes.</summary>
public static class OrganisationsActions
{
    public static readonly ActionName SignIn = new("official.sign-in", "Đăng nhập", null);
    public static readonly ActionName SignOut = new("official.sign-out", "Đăng xuất", null);

    internal static readonly IReadOnlyList<ActionName> All = [SignIn, SignOut];
}

using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations;

/// <summary>Everything this module writes.</summary>
public static class OrganisationsActions
{
    public static readonly ActionName SignIn = new("official.sign-in", "Đăng nhập", null);
    public static readonly ActionName SignOut = new("official.sign-out", "Đăng xuất", null);
    public static readonly ActionName CreateToken = new("official.create-token", "Cấp mã truy cập", null);
    public static readonly ActionName RevokeToken = new("official.revoke-token", "Thu hồi mã truy cập", null);

    internal static readonly IReadOnlyList<ActionName> All = [SignIn, SignOut, CreateToken, RevokeToken];
}

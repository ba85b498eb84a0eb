using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Passwords;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Account;

/// <summary>Another password, given the old one.</summary>
public sealed class PasswordModel(ChangePassword command, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Old { get; set; }

    [BindProperty]
    public string? New { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (New != Again)
        {
            return Refuse([new Refusal("organisations.password_again", "Hai lần gõ mật khẩu mới không giống nhau.", nameof(Again))]);
        }

        var changed = await command.RunAsync(new ChangePasswordOptions { Old = Old, New = New, KeepSessionId = Current.SessionId }, Current.Context(CommandKey), Aborted);
        if (!changed.Succeeded)
        {
            return Refuse(changed.Refusals);
        }

        Flash("Đã đổi mật khẩu.");
        return Redirect("/account");
    }
}

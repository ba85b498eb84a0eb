using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Administration;

/// <summary>A new account; its first password is shown in the answer and nowhere else.</summary>
public sealed class NewModel(CreateOfficial command, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? FullName { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public PostForm Post { get; set; } = new();

    public GivenPassword? Given { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public async Task OnGetAsync() => Units = await units.GetAsync(Aborted);

    public async Task<IActionResult> OnPostAsync()
    {
        Units = await units.GetAsync(Aborted);
        if (!this.FieldsAreReadable())
        {
            return Page();
        }

        var created = await command.RunAsync(
            new CreateOfficialOptions { UserName = UserName, FullName = FullName, Email = Email, Reason = Reason, Post = Post.IsTouched ? Post.ToPost() : null },
            Current.Context(CommandKey), Aborted);
        if (!created.Succeeded)
        {
            return Refuse(created.Refusals);
        }

        Given = created.Value;
        return Page();
    }
}

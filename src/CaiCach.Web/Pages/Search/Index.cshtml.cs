using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Text;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Search;

/// <summary>
/// The box at the top: a dossier's code opens it, the name of a page goes there, anything else is looked for in the list. Posted, so that names and
/// numbers stand in no address.
/// </summary>
public sealed class IndexModel(DossierReader reader, SearchTicket ticket, PageMenu menu, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Q { get; set; }

    public IActionResult OnGet() => Redirect("/dossiers");

    public async Task<IActionResult> OnPostAsync()
    {
        var text = NormalText.Line(Q);
        if (text is null)
        {
            return Redirect("/dossiers");
        }

        if (text.Contains('-', StringComparison.Ordinal) && await reader.IdOfAsync(text, Current.Authority, Aborted) is { } id)
        {
            return Redirect($"/dossiers/{id}");
        }

        return Redirect(menu.Find(text) ?? "/dossiers" + QueryString.Create("find", ticket.Write(text[..Math.Min(text.Length, 100)])));
    }
}

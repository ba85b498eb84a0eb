using CaiCach.Dossiers.ChangingProcess;
using CaiCach.Procedures.Processes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Processes.Writing;

/// <summary>Lets open dossiers follow this number of the process: first what would happen, step by step, then it.</summary>
public sealed class DossiersModel(ProcessReader reader, ProcessChangePreview preview, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The process that they follow now.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    /// <summary>Old step → new step. By its name, or every other field of the form would be taken for an entry.</summary>
    [BindProperty(Name = nameof(Mapping))]
    public Dictionary<string, string?> Mapping { get; set; } = [];

    /// <summary>False: only look.</summary>
    [BindProperty]
    public bool Move { get; set; }

    public ProcessView View { get; private set; } = null!;

    /// <summary>Other numbers that open dossiers follow.</summary>
    public IReadOnlyList<(InternalProcess Process, int Count)> Sources { get; private set; } = [];

    public ProcessChangeImpact? Impact { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] MoveDossiersToProcess command)
    {
        if (!await LoadAsync() || From is null)
        {
            return NotFound();
        }

        if (!Move)
        {
            return Page();
        }

        var done = await command.RunAllAsync(Options, Current.Context(CommandKey), Aborted);
        if (!done.Succeeded)
        {
            return Refuse(done.Refusals);
        }

        Flash($"Đã chuyển {done.Value.Moved} hồ sơ sang quy trình số {View.Process.Number}; hạn theo luật không đổi.");
        return Redirect($"/processes/{Id}");
    }

    ProcessChangeOptions Options => new() { FromProcessId = From!.Value, ToProcessId = Id, Mapping = Mapping.Where(m => !string.IsNullOrWhiteSpace(m.Value)).ToDictionary(m => m.Key, m => m.Value!) };

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, withDrafts: false, Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        var open = await preview.OpenAsync([.. view.Numbers.Where(n => n.Id != Id).Select(n => n.Id)], Aborted);
        Sources = [.. view.Numbers.Where(n => open.ContainsKey(n.Id)).Select(n => (n, open[n.Id]))];
        From ??= Sources is [var only] ? only.Process.Id : null;
        Impact = From is null ? null : (await preview.LookAsync(Options, Aborted)).Value;
        return true;
    }
}

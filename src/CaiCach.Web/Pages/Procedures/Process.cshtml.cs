using CaiCach.Dossiers.ChangingProcess;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Processes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>A procedure's internal process: the one in force as a picture, and all numbers.</summary>
public sealed class ProcessModel(CatalogueReader catalogue, ProcessReader reader, ProcessChangePreview changes, UnitDirectory directory, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? BasedOn { get; set; }

    public ProcedureView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<InternalProcess> Numbers { get; private set; } = [];

    /// <summary>Open dossiers by the process that they follow.</summary>
    public IReadOnlyDictionary<Guid, int> Open { get; private set; } = new Dictionary<Guid, int>();

    /// <summary>What the one in force says.</summary>
    public ProcessContent? Said { get; private set; }

    public DateOnly Today => clock.Today;

    public bool MayManage => Current.Authority.HasAny(ProceduresPermissions.ManageProcesses);

    public InternalProcess? InForce => Numbers.FirstOrDefault(p => p.State == ProcessState.Published && p.HoldsOn(Today));

    public InternalProcess? Draft => Numbers.FirstOrDefault(p => p.State == ProcessState.Draft);

    public string Name => (View.InForce ?? View.Versions[0]).Name;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostStartAsync([FromServices] StartProcess command)
    {
        var done = await command.RunAsync(new StartProcessOptions { ProcedureId = Id, BasedOnId = BasedOn }, Current.Context(CommandKey), Aborted);
        if (done.Succeeded)
        {
            Flash($"Đã tạo bản nháp quy trình số {done.Value.Number}.");
            return Redirect($"/processes/{done.Value.Id}/edit");
        }

        return await LoadAsync() ? Refuse(done.Refusals) : NotFound();
    }

    async Task<bool> LoadAsync()
    {
        if (await catalogue.FindAsync(Id, MayManage, Today, Aborted) is not { } view)
        {
            return false;
        }

        (View, Units, Numbers) = (view, await directory.GetAsync(Aborted), await reader.OfProcedureAsync(Id, MayManage, Aborted));
        Open = await changes.OpenAsync([.. Numbers.Select(p => p.Id)], Aborted);
        Said = InForce is { } held ? await reader.PublishedAsync(held.Id, Aborted) : null;
        return true;
    }
}

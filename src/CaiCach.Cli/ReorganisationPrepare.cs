using CaiCach.Organisations.Reorganisations;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Begins a reorganisation from a file and rehearses it. A person approves it, on a page: a command line has no name to answer with.</summary>
internal sealed class ReorganisationPrepare : ICommand
{
    public string Name => "reorganisation prepare";

    public string Help => "TỆP --name TÊN --decision SỐ --on 2025-07-01 [--json]: lập đợt sắp xếp từ tệp phương án và diễn tập; phê duyệt là việc của một người, trên trang";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (path, on, context) = (arguments.Word(0, "tên tệp"), arguments.Day("on"), Everything.Context(services));
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"Không có tệp {path}.");
        }

        var made = await services.GetRequiredService<CreateReorganisation>().RunAsync(
            new CreateReorganisationOptions { Name = arguments.Required("name"), Decision = arguments.Required("decision"), On = on }, context, cancellationToken);
        if (!made.Succeeded)
        {
            return Everything.Refuse(made.Refusals);
        }

        var taken = await services.GetRequiredService<ImportReorganisation>().RunAsync(
            new ImportReorganisationOptions { ReorganisationId = made.Value.Id, File = await File.ReadAllBytesAsync(path, cancellationToken) }, context, cancellationToken);
        if (!taken.Succeeded)
        {
            await services.GetRequiredService<CancelReorganisation>().RunAsync(new CancelReorganisationOptions { ReorganisationId = made.Value.Id, Why = "Tệp phương án sai" }, context, cancellationToken);
            return Everything.Refuse(taken.Refusals);
        }

        var rehearsed = await services.GetRequiredService<RehearseReorganisation>().RunAsync(new ReorganisationOptions { ReorganisationId = made.Value.Id }, context, cancellationToken);
        return rehearsed.Succeeded ? await ReorganisationShow.PrintAsync(made.Value.Id, arguments.Has("json"), services, cancellationToken) : Everything.Refuse(rehearsed.Refusals);
    }
}

using CaiCach.Procedures.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Writes a process from a file into the draft; begins one where there is none.</summary>
internal sealed class ProcessImport : ICommand
{
    public string Name => "process import";

    public string Help => "MÃ TỆP [--fit]: ghi nội dung quy trình từ tệp JSON vào bản nháp, tạo bản nháp nếu chưa có; --fit: co giờ các bước theo thời hạn";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = arguments.Word(1, "tên tệp");
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (content, context) = (JsonFile.Read<ProcessContent>(path), Everything.Context(services));
        var procedure = (await ProcedureChoice.ViewAsync(arguments, services, cancellationToken)).Procedure.Id;
        var numbers = await services.GetRequiredService<ProcessReader>().OfProcedureAsync(procedure, withDrafts: true, cancellationToken);
        if (numbers.FirstOrDefault(n => n.State == ProcessState.Draft)?.Id is not { } draft)
        {
            var begun = await services.GetRequiredService<StartProcess>().RunAsync(new StartProcessOptions { ProcedureId = procedure }, context, cancellationToken);
            if (!begun.Succeeded)
            {
                return Everything.Refuse(begun.Refusals);
            }

            draft = begun.Value.Id;
        }

        var written = await services.GetRequiredService<WriteProcess>().RunAsync(new WriteProcessOptions { ProcessId = draft, Content = content, FitHours = arguments.Has("fit") }, context, cancellationToken);
        if (!written.Succeeded)
        {
            return Everything.Refuse(written.Refusals);
        }

        Console.WriteLine($"Đã ghi bản nháp quy trình số {written.Value.Number} của {written.Value.Code}.");
        return 0;
    }
}

using System.Security.Cryptography;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Audit.Merkle;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.ParIndex.Rounds.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Proves that no recorded history was changed.</summary>
internal sealed class Verify : ICommand
{
    public string Name => "verify";

    public string Help => "[--record MÃ-HỒ-SƠ] [--receipt TỆP] [--publication TỆP [--results TỆP-CSV]] [--checkpoint TỆP [--since TỆP]] [--key TỆP-PEM]: kiểm toàn bộ nhật ký, một hồ sơ, "
        + "một bằng chứng đã xuất, kết quả đã công bố của một kỳ đánh giá, hoặc một dấu niêm phong đã cất; mã thoát 1 nếu có chỗ không khớp";

    public Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken) =>
        arguments.Has("receipt") ? Task.FromResult(Receipt(arguments, services))
        : arguments.Has("publication") ? Task.FromResult(Publication(arguments, services))
        : arguments.Has("checkpoint") ? CheckpointAsync(arguments, services, cancellationToken)
        : LogAsync(arguments, services, cancellationToken);

    static async Task<int> LogAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var record = arguments.Has("record") ? await Records.FindAsync(services, arguments.Required("record"), cancellationToken) : (Kernel.Actions.RecordRef?)null;
        var report = await services.GetRequiredService<AuditVerifier>().RunAsync(record, cancellationToken);
        if (report.Break is { } found)
        {
            Console.WriteLine($"KHÔNG KHỚP: {found.Sentence} Trước đó {report.Entries} mục khớp.");
            return 1;
        }

        Console.WriteLine($"Khớp: {report.Entries} mục của {report.Records} bản ghi; {report.Sealed} mục đã niêm phong, "
            + $"{report.Entries - report.Sealed} mục mới chưa niêm phong; {report.Checkpoints} dấu niêm phong đúng chữ ký và nối tiếp nhau.");
        return 0;
    }

    static int Receipt(Arguments arguments, IServiceProvider services)
    {
        var proof = JsonFile.Read<RecordProof>(arguments.Required("receipt"));
        using var known = Keys(arguments, services);
        return ProofCheck.WrongWith(proof, known.Keys) is { } wrong
            ? Wrong(wrong)
            : Right($"{proof.Entries.Count} mục của {proof.Code} có trong nhật ký đã niêm phong, dấu số {proof.Checkpoint.Number} ({proof.Checkpoint.Size} mục).");
    }

    static int Publication(Arguments arguments, IServiceProvider services)
    {
        var publication = JsonFile.Read<PublicationProof>(arguments.Required("publication"));
        var results = arguments.Has("results") ? JsonFile.Text(arguments.Required("results")) : null;
        using var known = Keys(arguments, services);
        return publication.WrongWith(known.Keys, results) is { } wrong
            ? Wrong(wrong)
            : Right($"kết quả {publication.Frozen!.Code} năm {publication.Frozen.Year} ({publication.Frozen.Units} đơn vị, {publication.Frozen.Decision}) là kết quả đã niêm phong lúc công bố, "
                + $"dấu số {publication.Proof.Checkpoint.Number} ({publication.Proof.Checkpoint.Size} mục); SHA-256 {publication.Frozen.Digest}.");
    }

    static async Task<int> CheckpointAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var kept = JsonFile.Read<CheckpointFile>(arguments.Required("checkpoint"));
        using var known = Keys(arguments, services);
        if (arguments.Has("since"))
        {
            var older = JsonFile.Read<CheckpointFile>(arguments.Required("since"));
            return ProofCheck.WrongWith(older, kept, known.Keys) is { } wrong ? Wrong(wrong) : Right($"nhật ký {kept.Size} mục nối tiếp nhật ký {older.Size} mục.");
        }

        var log = services.GetRequiredService<SealedLog>();
        var latest = await log.LatestAsync(cancellationToken);
        try
        {
            var checkpoint = kept.Read();
            return SealingKeys.WrongWith(checkpoint, known.Keys) is { } wrong ? Wrong(wrong)
                : latest is null || latest.Size < kept.Size ? Wrong($"nhật ký hiện có {latest?.Size ?? 0} mục, ít hơn dấu đã cất ({kept.Size} mục)")
                : !(await log.FrontierAsync(kept.Size, cancellationToken)).Root.AsSpan().SequenceEqual(checkpoint.Root) ? Wrong("nhật ký hiện nay không nối tiếp dấu đã cất")
                : Right($"nhật ký hiện nay ({latest.Size} mục) nối tiếp dấu đã cất ({kept.Size} mục).");
        }
        catch (FormatException)
        {
            return Wrong("có giá trị băm hoặc chữ ký viết sai");
        }
    }

    static KnownKeys Keys(Arguments arguments, IServiceProvider services)
    {
        if (!arguments.Has("key"))
        {
            return new KnownKeys(services.GetRequiredService<SealingKeys>());
        }

        try
        {
            var key = SealingKeys.Read(File.ReadAllText(arguments.Required("key")));
            return new KnownKeys(new Dictionary<string, ECDsa> { [SealingKeys.IdOf(key)] = key });
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or CryptographicException)
        {
            throw new UsageException("--key phải là tệp khoá công khai PEM.");
        }
    }

    static int Wrong(string reason)
    {
        Console.WriteLine($"KHÔNG KHỚP: {reason}.");
        return 1;
    }

    static int Right(string what)
    {
        Console.WriteLine($"Khớp: {what}");
        return 0;
    }
}

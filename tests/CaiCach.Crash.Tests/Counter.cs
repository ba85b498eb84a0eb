using System.Globalization;
using System.Net;
using System.Text.Json;
using CaiCach.TestKit;

namespace CaiCach.Crash.Tests;

/// <summary>One client among several: takes dossiers in and moves them as far as chance wants, one after the other, until told to stop.</summary>
internal sealed class Counter(int number, Client client, Journal journal, TestProvince province, IReadOnlyDictionary<Person, string> tokens, Random random)
{
    int commands;

    public async Task WorkAsync(Func<bool> goesOn, CancellationToken cancellationToken)
    {
        while (goesOn())
        {
            var city = random.Next(4) > 0;
            var counter = city ? province.Counter : province.DepartmentCounter;
            if (random.Next(8) == 0)
            {
                await MistakeAsync(counter, cancellationToken);
            }

            var key = NextKey();
            var (status, answer) = await client.SendAsync(tokens[counter], "dossiers", Intake(counter.AgencyId, "054085000123"), key, cancellationToken);
            if (status != HttpStatusCode.Created)
            {
                journal.Complaints.Add($"Intake {key} was refused: {status} {answer}");
                continue;
            }

            var dossier = new Acknowledged(answer.GetProperty("id").GetGuid(), answer.GetProperty("code").GetString()!, key);
            journal.Answered();
            journal.Dossiers.Add(dossier);
            await MoveAsync(dossier, city, goesOn, cancellationToken);
        }
    }

    async Task MoveAsync(Acknowledged dossier, bool city, Func<bool> goesOn, CancellationToken cancellationToken)
    {
        var path = city ? Straight : [(province.DepartmentCounter, "hand-over", null)];
        foreach (var (person, command, body) in path.Take(random.Next(path.Count + 1)))
        {
            if (!goesOn() || !await SendAsync(dossier, person, command, body, cancellationToken))
            {
                return;
            }
        }

        if (dossier.Version is > 0 and < 5 && random.Next(3) == 0)
        {
            await SendAsync(dossier, city ? province.Counter : province.DepartmentCounter, "withdraw", new { reason = "Người nộp đổi ý" }, cancellationToken);
        }
    }

    async Task<bool> SendAsync(Acknowledged dossier, Person person, string command, object? body, CancellationToken cancellationToken)
    {
        var key = NextKey();
        var (status, answer) = await client.SendAsync(tokens[person], $"dossiers/{dossier.Id}/{command}", body, key, cancellationToken);
        if (status != HttpStatusCode.OK)
        {
            journal.Complaints.Add($"{command} of {dossier.Code} was refused under {key}: {status} {answer}");
            return false;
        }

        journal.Answered();
        dossier.Keys.Add(key);
        (dossier.State, dossier.Version) = (answer.GetProperty("state").GetString()!, answer.GetProperty("version").GetInt32());
        return true;
    }

    /// <summary>A refused intake must not use up a number.</summary>
    async Task MistakeAsync(Person counter, CancellationToken cancellationToken)
    {
        var (status, answer) = await client.SendAsync(tokens[counter], "dossiers", Intake(counter.AgencyId, "12"), NextKey(), cancellationToken);
        if (status != HttpStatusCode.UnprocessableEntity)
        {
            journal.Complaints.Add($"A wrong intake was not refused: {status} {answer}");
        }
    }

    List<(Person Person, string Command, object? Body)> Straight =>
    [
        (province.Counter, "hand-over", null),
        (province.Head, "confirm", null),
        (province.Head, "assign", new { officialId = province.Specialist.OfficialId }),
        (province.Specialist, "submit", new { kind = "granted", summary = "Trình ký" }),
        (province.Chair, "approve", new { resultNumber = "12/GCN" }),
        (province.Counter, "confirm-result", null),
        (province.Counter, "return", new { receivedBy = "Nguyễn Văn Đất", method = "counter" }),
    ];

    object Intake(Guid agencyId, string applicantNumber) => new
    {
        agencyId,
        versionId = province.VersionId,
        applicant = new { kind = "individual", name = "Nguyễn Văn Đất", number = applicantNumber, address = "12 Lê Lợi", phone = "0905123456" },
        papers = new[] { new { name = "Đơn đăng ký", originals = 1, copies = 0 } },
    };

    string NextKey() => string.Create(CultureInfo.InvariantCulture, $"quay-{number}-{++commands}");
}

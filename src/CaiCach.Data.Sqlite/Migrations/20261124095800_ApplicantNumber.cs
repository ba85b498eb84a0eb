using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaiCach.Data.Sqlite.Migrations;

/// <summary>
/// The counter asks who a number belongs to for every person in the queue. Written by hand: the model cannot yet put an index on a property of a complex
/// type, so a later migration that rebuilds the table has to make it again.
/// </summary>
[DbContext(typeof(AppDb))]
[Migration("20261124095800_ApplicantNumber")]
public sealed class ApplicantNumber : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("ix_dossier_dossier_applicant_number", "dossier_dossier", "applicant_number");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropIndex("ix_dossier_dossier_applicant_number", "dossier_dossier");
}

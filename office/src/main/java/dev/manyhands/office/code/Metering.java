package dev.manyhands.office.code;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes class files tell the {@link Meter} what they are about to use up. */
final class Metering {
  private static final ClassDesc METER = ClassDesc.of(Meter.class.getName());
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
  private static final MethodTypeDesc LENGTH =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
  private static final MethodTypeDesc TEXT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ClassDesc.of("java.lang.CharSequence"));
  private static final MethodTypeDesc ELEMENT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object);
  private static final MethodTypeDesc ENTRY =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  private static final Set<String> TEXTS =
      Set.of("Ljava/lang/String;", "Ljava/lang/StringBuilder;");

  private final Set<String> own;
  private final ClassFile classFile;

  /** For the classes of a program. */
  Metering(Set<String> own) {
    this.own = own;
    Map<ClassDesc, ClassDesc> above = new HashMap<>();
    own.forEach(name -> above.put(ClassDesc.of(name), ConstantDescs.CD_Object));
    this.classFile =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.of(Set.of(), above)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  byte[] transform(ClassModel model) {
    return classFile.transformClass(
        model, ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Body::new)));
  }

  /** One method. */
  private final class Body implements CodeTransform {
    private final Set<Label> passed = new HashSet<>();

    @Override
    public void atStart(CodeBuilder code) {
      code.invokestatic(METER, "call", NOTHING);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      switch (element) {
        case LabelTarget target -> passed.add(target.label());
        case BranchInstruction jump when passed.contains(jump.target()) ->
            code.invokestatic(METER, "step", NOTHING);
        case TableSwitchInstruction _, LookupSwitchInstruction _ ->
            code.invokestatic(METER, "step", NOTHING);
        case NewObjectInstruction _ -> code.invokestatic(METER, "object", NOTHING);
        case NewPrimitiveArrayInstruction _, NewReferenceArrayInstruction _ ->
            code.dup().invokestatic(METER, "array", LENGTH);
        case InvokeInstruction call when !own.contains(call.owner().asInternalName()) ->
            before(code, call);
        default -> {}
      }
      code.with(element);
      if (element instanceof InvokeInstruction call) {
        String type = call.type().stringValue();
        if (TEXTS.contains(type.substring(type.indexOf(')') + 1))) {
          code.dup().invokestatic(METER, "text", TEXT);
        }
      }
    }

    private void before(CodeBuilder code, InvokeInstruction call) {
      code.invokestatic(METER, "call", NOTHING);
      if (call.owner().asInternalName().startsWith("java/util/")) {
        String type = call.type().stringValue();
        if (type.contains("Ljava/lang/Object;Ljava/lang/Object;)")) {
          code.dup2().invokestatic(METER, "entry", ENTRY);
        } else if (type.contains("Ljava/lang/Object;)")) {
          code.dup().invokestatic(METER, "element", ELEMENT);
        }
      }
    }
  }
}
